/** Values out of an archive that anybody may have made, fit for showing. */
import { oneLine } from '../../../record/plain-text'

const LONGEST = 120

/** Any JSON value, short. */
export function valueInWords(value: unknown): string {
  const text = oneLine(JSON.stringify(value) ?? 'nothing')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
