/** What the texts of some types must be, beyond their encoding. */

import type { ColumnType } from '../columns'
import { plainDecimal } from '../columns'
import { InvalidRecords } from './invalid-records'

/** undefined: any bytes are a value of the type. */
export function checkOf(type: ColumnType): ((bytes: Buffer) => void) | undefined {
  switch (type.name) {
    case 'CHAR':
    case 'VARCHAR':
      return (bytes) => checkLength(bytes, type)
    case 'DECIMAL':
      return (bytes) => checkDecimal(bytes, type)
    case 'JSON':
      return checkJson
    default:
      return undefined
  }
}

function checkLength(
  bytes: Buffer,
  { name, length }: Extract<ColumnType, { length: number }>,
): void {
  // A character has one byte at least.
  if (bytes.length <= length) return
  let count = 0
  for (const _ of bytes.toString('utf8')) count++
  if (count <= length) return
  throw new InvalidRecords('value', `a value of ${name}(${length}) has ${count} characters`)
}

function checkDecimal(
  bytes: Buffer,
  { precision, scale }: Extract<ColumnType, { name: 'DECIMAL' }>,
): void {
  const text = plainDecimal(bytes.toString('latin1'))
  if (text === undefined) throw new InvalidRecords('value', 'a value of DECIMAL is not a number')
  const integerDigits = text.replace(/^[-0]+|\..*$/g, '').length
  if (integerDigits <= precision - scale) return
  const type = `DECIMAL(${precision},${scale})`
  throw new InvalidRecords('value', `a value of ${type} has ${integerDigits} integer digits`)
}

function checkJson(bytes: Buffer): void {
  try {
    JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new InvalidRecords('value', 'a value of JSON is not JSON')
  }
}
