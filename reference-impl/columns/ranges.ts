/** The lowest and the highest value of types whose values are whole numbers. */

import type { ColumnType } from './column-type'

const DAY = 86_400_000
/** Years 0 to 9999 in any time zone, in days since the epoch. */
const FIRST_DAY = Date.parse('0000-01-01T00:00:00Z') / DAY - 1
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z') / DAY + 1

/** Without BIGINT, whose limits are those of 64 bits. */
export const RANGES: Partial<
  Record<ColumnType['name'], readonly [lowest: number, highest: number]>
> = {
  INT: [-(2 ** 31), 2 ** 31 - 1],
  SMALLINT: [-(2 ** 15), 2 ** 15 - 1],
  TINYINT: [-(2 ** 7), 2 ** 7 - 1],
  DATETIME: [FIRST_DAY * DAY, (LAST_DAY + 1) * DAY - 1],
  DATE: [FIRST_DAY, LAST_DAY],
  INTERVAL_YEAR_MONTH: [-12 * 9999, 12 * 9999],
}

export function isInRange({ name }: ColumnType, value: bigint): boolean {
  if (BigInt.asIntN(64, value) !== value) return false
  const [lowest, highest] = RANGES[name] ?? [-Infinity, Infinity]
  return value >= lowest && value <= highest
}
