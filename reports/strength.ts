/**
 * Strength of evidence: what a scenario really looked at, told from its exchanges with the target.
 * Only acts and outcomes count: what a Given sets up proves nothing.
 */
import type { Exchange } from './evidence'
import { STRENGTHS, type Step, type Strength } from './model'

/** What an accepted answer shows. An operation that is not listed shows that it was accepted. */
const ACCEPTED: Readonly<Record<string, Strength>> = {
  'inspection.storedObjects': 'byte-level',
  readRows: 'behavioural',
  'hologres.readExternalTable': 'behavioural',
  'keys.decrypt': 'behavioural',
  'metering.kmsCalls': 'behavioural',
  'metering.bill': 'behavioural',
  getProject: 'configured',
  'keys.describe': 'configured',
  'keys.list': 'configured',
  'keys.status': 'configured',
}

export function strengthOf(steps: readonly Step[]): Strength | null {
  const looks = steps
    .filter(({ role }) => role === 'action' || role === 'outcome')
    .flatMap(({ exchanges }) => exchanges.map(strengthOfExchange))
  return strongest(looks)
}

export function strongest(strengths: Iterable<Strength | null>): Strength | null {
  let best = -1
  for (const strength of strengths) {
    if (strength) best = Math.max(best, STRENGTHS.indexOf(strength))
  }
  return STRENGTHS[best] ?? null
}

/** A refusal is behaviour, whatever was asked. A fault is no answer and shows nothing. */
function strengthOfExchange({ operation, outcome }: Exchange): Strength | null {
  if (!outcome) return null
  return outcome.ok ? (ACCEPTED[operation] ?? 'declared') : 'behavioural'
}
