/** The values of partition keys, as they name a partition: `01` and `1` are one number. */

import { type Column, formatValue, InvalidValue, type Partition, parseValue } from '../columns'
import { invalidParameter } from './refusals'

/**
 * @throws ServiceError `INVALID_PARAMETER` unless there is one value for each key, of its type
 */
export function checkedPartition(keys: readonly Column[], values: Partition): Partition {
  if (values.length !== keys.length) {
    const names = keys.map(({ name }) => name).join(', ')
    throw invalidParameter('partition', names ? `it must name ${names}` : 'the table has none')
  }
  return keys.map((key, index) => partitionValue(key, values[index] as string))
}

/** @throws ServiceError `INVALID_PARAMETER` */
export function partitionValue({ name, type }: Column, text: string): string {
  if (text === '' || !text.isWellFormed()) {
    throw invalidParameter('partition', `${name} must be text that is not empty`)
  }
  try {
    return formatValue(type, parseValue(type, text))
  } catch (error) {
    if (error instanceof InvalidValue)
      throw invalidParameter('partition', `${name}: ${error.message}`)
    throw error
  }
}

/** Such as `ds='20260101'/hour='07'`. */
export function partitionText(keys: readonly Column[], partition: Partition): string {
  return keys.map(({ name }, index) => `${name}='${partition[index]}'`).join('/')
}

/** Their order, by the texts of their values. */
export function byText(one: Partition, other: Partition): number {
  for (const [index, value] of one.entries()) {
    const otherValue = other[index] ?? ''
    if (value !== otherValue) return value < otherValue ? -1 : 1
  }
  return 0
}
