/** Values as text: what CAST to STRING makes. */

import { type ColumnType, formatValue, type Value } from '../../columns'
import { invalidArguments } from '../sql-errors'

/** @throws ServiceError for a time that no calendar shows; only records of the tunnel bring such ones */
export function textOf(value: NonNullable<Value>, type: ColumnType, timeZone: string): string {
  try {
    return formatValue(type, value, timeZone)
  } catch (error) {
    if (error instanceof RangeError) throw invalidArguments(`a ${type.name} is out of range`)
    throw error
  }
}
