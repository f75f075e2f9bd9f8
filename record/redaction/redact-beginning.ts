/** The redacted beginning of a text that a target may make as long as it likes. */
import type { Redact } from './secrets'

/** More than any sentence shows, also after what is redacted has made it shorter. */
const LONGEST = 64 * 1024

export function redactBeginning(text: string, redact: Redact): string {
  if (text.length <= LONGEST) return redact(text)
  // An ellipsis marks a secret that is cut off, so that it is found.
  return `${redact(`${text.slice(0, LONGEST)}…`)} (${text.length} characters in all)`
}
