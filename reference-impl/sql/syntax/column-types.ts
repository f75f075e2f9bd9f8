/** Names of types, with what stands in their parentheses. */

import type { ColumnType, PlainTypeName } from '../../columns'
import { illegalDataType, notCovered, type Position, parseException } from '../sql-errors'
import { MAX_PRECISION, MAX_SCALE } from '../values/decimal'

const PLAIN: readonly PlainTypeName[] = [
  'BIGINT',
  'INT',
  'SMALLINT',
  'TINYINT',
  'DOUBLE',
  'FLOAT',
  'BOOLEAN',
  'STRING',
  'BINARY',
  'DATETIME',
  'DATE',
  'TIMESTAMP',
  'TIMESTAMP_NTZ',
  'INTERVAL_YEAR_MONTH',
  'INTERVAL_DAY_TIME',
  'JSON',
]

/** DECIMAL without parentheses has 38 digits, 18 of them behind the point. */
export function simpleType(name: string, at: Position): ColumnType {
  const upper = name.toUpperCase()
  if (upper === 'DECIMAL') return { name: 'DECIMAL', precision: MAX_PRECISION, scale: MAX_SCALE }
  const plain = PLAIN.find((each) => each === upper)
  if (plain) return { name: plain }
  if (['CHAR', 'VARCHAR', 'ARRAY', 'MAP', 'STRUCT'].includes(upper)) {
    throw parseException(at, `${upper} needs more than its name`)
  }
  throw parseException(at, `invalid type '${name.slice(0, 64)}'`)
}

const LONGEST = { CHAR: 255, VARCHAR: 65535 } as const

export function withParameters(name: string, given: readonly string[], at: Position): ColumnType {
  const upper = name.toUpperCase()
  const numbers = given.map((each) => (/^\d{1,6}$/.test(each) ? Number(each) : Number.NaN))
  const [first = Number.NaN, second = 0] = numbers
  if ((upper === 'CHAR' || upper === 'VARCHAR') && numbers.length === 1) {
    if (first >= 1 && first <= LONGEST[upper]) return { name: upper, length: first }
    throw illegalDataType(at, `the length of ${upper} is 1 to ${LONGEST[upper]}`)
  }
  if (upper === 'DECIMAL' && numbers.length <= 2) {
    const [precision, scale] = [first, second]
    if (precision >= 1 && precision <= MAX_PRECISION && scale <= MAX_SCALE && scale <= precision) {
      return { name: 'DECIMAL', precision, scale }
    }
    throw illegalDataType(
      at,
      `DECIMAL has 1 to ${MAX_PRECISION} digits, at most ${MAX_SCALE} of them behind the point`,
    )
  }
  if (upper === 'VECTOR') throw notCovered(at, 'VECTOR')
  throw parseException(at, `${upper.slice(0, 64)} does not have this form`)
}
