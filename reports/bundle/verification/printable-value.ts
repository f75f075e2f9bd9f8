/** A value out of an archive, safe to print: on one line, and cut after 120 characters. */
import { oneLine } from '../../../record/plain-text'

const MAX_LENGTH = 120

export function printableValue(value: unknown): string {
  const text = oneLine(JSON.stringify(value) ?? 'nothing')
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}
