/** Resolves the names of an expression, checks its types, and makes a function of a row. */

import type { TypedRow, Value } from '../../columns'
import { invalidArgumentType, semanticException } from '../sql-errors'
import type { Comparison, Expression, Literal } from '../syntax/expression'
import { negativeOf, operationOf } from '../values/arithmetic'
import { keyOf, type Order, orderOf } from '../values/compare'
import { type ConversionSettings, conversion } from '../values/convert'
import {
  BOOLEAN,
  comparedType,
  isNumeric,
  isText,
  nameOfType,
  STRING,
  type Type,
  unionType,
} from '../values/types'
import { type Compiled, constant, converted, explicitlyConverted, folded } from './compiled'
import { likeMatcher } from './like'
import type { Scope } from './scope'

export interface CompileContext extends ConversionSettings {
  readonly scope: Scope
  /** Whole numbers without a letter are INT where they fit; otherwise BIGINT. */
  readonly hasInt: boolean
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The function of a call. */
  readonly call: (call: Of<'call'>, context: CompileContext) => Compiled
  /** Takes the place of parts of the expression, such as aggregates. */
  readonly replace?: (expression: Expression) => Compiled | undefined
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>

export function compile(expression: Expression, context: CompileContext): Compiled {
  return context.replace?.(expression) ?? folded(compileKind(expression, context))
}

function compileKind(expression: Expression, context: CompileContext): Compiled {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.literal, expression, context)
    case 'column': {
      const { qualifier, name, at } = expression
      const { index, type } = context.scope.resolve(qualifier, name, at)
      return { type, value: (row) => row[index] ?? null, isConstant: false }
    }
    case 'not': {
      const { value, isConstant } = condition(expression.operand, context)
      return { type: BOOLEAN, value: (row) => not(value(row)), isConstant }
    }
    case 'negative':
      return negative(expression, context)
    case 'and':
    case 'or':
      return logical(expression, context)
    case 'compare':
      return compare(expression, context)
    case 'arithmetic':
      return arithmetic(expression, context)
    case 'in':
      return membership(expression, context)
    case 'between':
      return between(expression, context)
    case 'like':
      return like(expression, context)
    case 'is':
      return is(expression, context)
    case 'cast':
      return explicitlyConverted(
        compile(expression.operand, context),
        expression.type,
        context,
        expression.at,
      )
    case 'case':
      return choice(expression, context)
    case 'call':
      return context.call(expression, context)
  }
}

function literal(given: Literal, { at }: Expression, context: CompileContext): Compiled {
  if (given.type === null) return constant(null, null)
  if ('value' in given) {
    const isBare = given.type.name === 'INT' && !context.hasInt
    return constant(isBare ? { name: 'BIGINT' } : given.type, given.value)
  }
  const convert = conversion(STRING, given.type, { ...context, isStrict: false })
  const value = convert?.(given.text) ?? null
  if (value !== null) return constant(given.type, value)
  throw semanticException(at, `'${given.text.slice(0, 64)}' is no ${given.type.name}`)
}

/** An expression that must be true, false or NULL. */
export function condition(expression: Expression, context: CompileContext): Compiled {
  const compiled = compile(expression, context)
  if (compiled.type === null || compiled.type.name === 'BOOLEAN') return compiled
  throw semanticException(
    expression.at,
    `expect a BOOLEAN expression, but there is a ${nameOfType(compiled.type)}`,
  )
}

function not(value: Value): Value {
  return value === null ? null : !value
}

function negative({ operand, at }: Of<'negative'>, context: CompileContext): Compiled {
  const compiled = compile(operand, context)
  const { type, isConstant } = compiled
  if (type === null) return compiled
  if (!isNumeric(type)) throw invalidArgumentType(at, `- is not for ${nameOfType(type)}`)
  return {
    type,
    isConstant,
    value: (row) => {
      const value = compiled.value(row)
      return value === null ? null : negativeOf(value, type)
    },
  }
}

/** AND is false where one operand is, OR true where one is; otherwise NULL where one operand is. */
function logical({ kind, operands }: Of<'and' | 'or'>, context: CompileContext): Compiled {
  const compiled = operands.map((operand) => condition(operand, context))
  const decisive = kind === 'or'
  const value = (row: TypedRow): Value => {
    let isUnknown = false
    for (const operand of compiled) {
      const each = operand.value(row)
      if (each === decisive) return decisive
      if (each === null) isUnknown = true
    }
    return isUnknown ? null : !decisive
  }
  return { type: BOOLEAN, value, isConstant: compiled.every((operand) => operand.isConstant) }
}

const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<=>': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/** Both operands in the type in which they are compared, and its order. */
function comparable(
  operands: readonly Expression[],
  context: CompileContext,
): { readonly compiled: readonly Compiled[]; readonly type: Type; readonly order: Order } {
  const compiled = operands.map((operand) => compile(operand, context))
  const at = operands[0]?.at ?? { line: 1, column: 1 }
  const type = compiled.reduce<Type>((common, each) => {
    const next = comparedType(common, each.type)
    if (next !== 'none') return next
    throw invalidArgumentType(
      at,
      `${nameOfType(common)} and ${nameOfType(each.type)} cannot be compared`,
    )
  }, null)
  const order = type === null ? () => 0 : orderOf(type)
  if (!order) throw invalidArgumentType(at, `${nameOfType(type)} cannot be compared`)
  // A text that is no value of the type is NULL here, as in the service.
  const lenient = { ...context, isStrict: false }
  return {
    compiled: compiled.map((each, index) =>
      converted(each, type, lenient, operands[index]?.at ?? at),
    ),
    type,
    order,
  }
}

const NOTHING = constant(null, null)

function compare({ operator, left, right }: Of<'compare'>, context: CompileContext): Compiled {
  const { compiled, order } = comparable([left, right], context)
  const [one = NOTHING, other = NOTHING] = compiled
  const holds = HOLDS[operator]
  const value = (row: TypedRow): Value => {
    const [a, b] = [one.value(row), other.value(row)]
    if (a === null || b === null) return operator === '<=>' ? a === b : null
    return holds(order(a, b))
  }
  return { type: BOOLEAN, value, isConstant: one.isConstant && other.isConstant }
}

function arithmetic({ first, rest }: Of<'arithmetic'>, context: CompileContext): Compiled {
  let left = compile(first, context)
  const steps: ((sum: Value, row: TypedRow) => Value)[] = []
  let { isConstant } = left
  let { type } = left
  const start = left
  for (const { operator, operand, at } of rest) {
    const right = compile(operand, context)
    isConstant &&= right.isConstant
    const operation =
      operator === '||'
        ? { operands: STRING, type: STRING, apply: (a: Value, b: Value) => `${a}${b}` }
        : operationOf(operator, type ?? right.type ?? STRING, right.type ?? type ?? STRING)
    if (!operation) {
      const types = `${nameOfType(type)} and ${nameOfType(right.type)}`
      throw invalidArgumentType(at, `${operator} is not for ${types}`)
    }
    const toLeft = conversionFor(type, operation.operands, context, at)
    const convertedRight = converted(right, operation.operands, context, at)
    const { apply } = operation
    steps.push((sum, row) => {
      const other = convertedRight.value(row)
      return sum === null || other === null ? null : apply(toLeft(sum), other)
    })
    left = { ...left, type: operation.type }
    type = operation.type
  }
  const value = (row: TypedRow): Value => {
    let sum = start.value(row)
    for (const step of steps) sum = step(sum, row)
    return sum
  }
  return { type, value, isConstant }
}

function conversionFor(
  from: Type,
  to: NonNullable<Type>,
  context: CompileContext,
  at: Expression['at'],
): (value: Value) => Value {
  let input: Value = null
  const carrier = converted({ type: from, value: () => input, isConstant: false }, to, context, at)
  return (value) => {
    input = value
    return carrier.value([])
  }
}

/** NULL where no element is equal and one is NULL. */
function membership({ operand, list, isNegated }: Of<'in'>, context: CompileContext): Compiled {
  const { compiled, type } = comparable([operand, ...list], context)
  const [wanted = NOTHING, ...elements] = compiled
  if (type === null) return NOTHING
  const constants = elements.filter((each) => each.isConstant)
  const others = elements.filter((each) => !each.isConstant)
  let known: { readonly keys: ReadonlySet<string>; readonly hasNull: boolean } | undefined
  const value = (row: TypedRow): Value => {
    const each = wanted.value(row)
    if (each === null) return null
    if (!known) {
      const values = constants.map((element) => element.value(row))
      known = {
        keys: new Set(values.filter((one) => one !== null).map((one) => keyOf(one, type))),
        hasNull: values.includes(null),
      }
    }
    const key = keyOf(each, type)
    if (known.keys.has(key)) return !isNegated
    const more = others.map((element) => element.value(row))
    if (more.some((one) => one !== null && keyOf(one, type) === key)) return !isNegated
    return known.hasNull || more.includes(null) ? null : isNegated
  }
  return { type: BOOLEAN, value, isConstant: compiled.every((each) => each.isConstant) }
}

function between(expression: Of<'between'>, context: CompileContext): Compiled {
  const { operand, low, high, isNegated, at } = expression
  const within: Expression = {
    kind: 'and',
    operands: [
      { kind: 'compare', operator: '>=', left: operand, right: low, at },
      { kind: 'compare', operator: '<=', left: operand, right: high, at },
    ],
    at,
  }
  return compile(isNegated ? { kind: 'not', operand: within, at } : within, context)
}

function like({ operand, pattern, isNegated, at }: Of<'like'>, context: CompileContext): Compiled {
  const [text, wanted] = [compile(operand, context), compile(pattern, context)]
  for (const { type } of [text, wanted]) {
    if (type === null || isText(type)) continue
    throw invalidArgumentType(at, `LIKE is not for ${nameOfType(type)}`)
  }
  const matcherOf = lastOf(likeMatcher)
  const value = (row: TypedRow): Value => {
    const [a, b] = [text.value(row), wanted.value(row)]
    return a === null || b === null ? null : matcherOf(String(b))(String(a)) !== isNegated
  }
  return { type: BOOLEAN, value, isConstant: text.isConstant && wanted.isConstant }
}

/** Keeps the last result, for an argument that is mostly the same. */
function lastOf<Result>(make: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, result: make(text) }
    return last.result
  }
}

function is({ operand, what, isNegated }: Of<'is'>, context: CompileContext): Compiled {
  const compiled = what === null ? compile(operand, context) : condition(operand, context)
  const { value, isConstant } = compiled
  return { type: BOOLEAN, value: (row) => (value(row) === what) !== isNegated, isConstant }
}

function choice(expression: Of<'case'>, context: CompileContext): Compiled {
  const { operand, branches, otherwise, at } = expression
  const conditions = branches.map(({ when }) =>
    operand
      ? compile(
          { kind: 'compare', operator: '=', left: operand, right: when, at: when.at },
          context,
        )
      : condition(when, context),
  )
  const last = otherwise ? compile(otherwise, context) : NOTHING
  const results = sameType(
    [...branches.map(({ result }) => compile(result, context)), last],
    at,
    context,
  )
  const value = (row: TypedRow): Value => {
    const chosen = conditions.findIndex((each) => each.value(row) === true)
    return (results.at(chosen) ?? NOTHING).value(row)
  }
  const isConstant = [...conditions, ...results].every((each) => each.isConstant)
  return { type: results[0]?.type ?? null, value, isConstant }
}

/** All of them in the type that holds the values of each. */
export function sameType(
  compiled: readonly Compiled[],
  at: Expression['at'],
  context: CompileContext,
): readonly Compiled[] {
  const type = compiled.reduce<Type>((common, each) => {
    const next = unionType(common, each.type)
    if (next !== 'none') return next
    throw invalidArgumentType(
      at,
      `${nameOfType(common)} and ${nameOfType(each.type)} have no common type`,
    )
  }, null)
  return compiled.map((each) => converted(each, type, context, at))
}
