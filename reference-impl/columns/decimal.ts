/** Numbers of DECIMAL, rounded to their scale, half away from zero. */

import type { ColumnType } from './column-type'
import { plainDecimal } from './decimal-text'

/**
 * The number in plain notation, without zeros at its end
 * (`odps.sql.decimal.tostring.trimzero`). Undefined: not a number, or too large.
 */
export function decimalOf(
  text: string,
  { precision, scale }: Extract<ColumnType, { name: 'DECIMAL' }>,
): string | undefined {
  const plain = plainDecimal(text)
  if (plain === undefined) return undefined
  const isNegative = plain.startsWith('-')
  const [whole = '0', fraction = ''] = plain.replace('-', '').split('.')
  const digits = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'))
  const rounded = (fraction[scale] ?? '0') >= '5' ? digits + 1n : digits
  if (String(rounded).length > precision && rounded !== 0n) return undefined
  const padded = String(rounded).padStart(scale + 1, '0')
  const at = padded.length - scale
  const rest = padded.slice(at).replace(/0+$/, '')
  const size = rest === '' ? padded.slice(0, at) : `${padded.slice(0, at)}.${rest}`
  return isNegative && rounded !== 0n ? `-${size}` : size
}
