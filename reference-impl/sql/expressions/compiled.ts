/** An expression whose names are resolved and whose types fit. */

import type { TypedRow, Value } from '../../columns'
import type { ServiceError } from '../../errors'
import { illegalImplicitCast, type Position } from '../sql-errors'
import { type ConversionSettings, conversion, convertsImplicitly } from '../values/convert'
import { nameOfType, type Type } from '../values/types'

export interface Compiled {
  readonly type: Type
  readonly value: (row: TypedRow) => Value
  /** It has the same value for every row. */
  readonly isConstant: boolean
}

export function constant(type: Type, value: Value): Compiled {
  return { type, value: () => value, isConstant: true }
}

/** A constant is evaluated once; an error in it is that of the first row. */
export function folded(compiled: Compiled): Compiled {
  if (!compiled.isConstant) return compiled
  let known: { readonly value: Value } | undefined
  return {
    ...compiled,
    value: (row) => {
      known ??= { value: compiled.value(row) }
      return known.value
    },
  }
}

/** The expression as another type, by an implicit conversion. */
export function converted(
  compiled: Compiled,
  to: Type,
  settings: ConversionSettings,
  at: Position,
): Compiled {
  const { type } = compiled
  if (to === null || type === null) return { ...compiled, type: to }
  if (!convertsImplicitly(type, to)) throw noConversion(at, type, to)
  return explicitlyConverted(compiled, to, settings, at)
}

export function explicitlyConverted(
  compiled: Compiled,
  to: NonNullable<Type>,
  settings: ConversionSettings,
  at: Position,
): Compiled {
  const convert = conversion(compiled.type, to, settings)
  if (!convert) throw noConversion(at, compiled.type, to)
  const { value, isConstant } = compiled
  return folded({ type: to, value: (row) => convert(value(row)), isConstant })
}

function noConversion(at: Position, from: Type, to: Type): ServiceError {
  return illegalImplicitCast(at, nameOfType(from), nameOfType(to))
}
