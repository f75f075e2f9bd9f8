/** A profile with all that it includes, for the facts of a report. */
import type { Profile } from '../../record/context'

/** `core: no capability`, `managed-keys: keys, access, clock, and several regions`. */
export function profileWording({ name, capabilities, severalRegions }: Profile): string {
  const included = capabilities.join(', ') || 'no capability'
  return `${name}: ${included}${severalRegions ? ', and several regions' : ''}`
}
