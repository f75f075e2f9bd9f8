/** A text or a value that its type does not have. */

import type { ColumnType } from './column-type'
import { formatColumnType } from './type-name'

export class InvalidValue extends Error {
  override readonly name = 'InvalidValue'

  constructor(type: ColumnType, value: string) {
    super(`${shortened(value)} is no ${formatColumnType(type)}`)
  }
}

const LONGEST = 80

function shortened(value: string): string {
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)
}
