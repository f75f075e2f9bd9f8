/** The built-in functions that are covered, by their names. */

import type { TypedRow, Value } from '../../columns'
import {
  invalidArgumentCount,
  invalidArgumentType,
  notCovered,
  semanticException,
} from '../sql-errors'
import type { Expression } from '../syntax/expression'
import { negativeOf } from '../values/arithmetic'
import { compareDecimals, decimalOf } from '../values/decimal'
import { BIGINT, BOOLEAN, isNumeric, nameOfType, STRING } from '../values/types'
import { AGGREGATES } from './aggregates'
import { type CompileContext, compile, condition, sameType } from './compile'
import { type Compiled, converted } from './compiled'

type Call = Extract<Expression, { kind: 'call' }>

interface Covered {
  readonly fewest: number
  readonly most: number
  readonly compile: (call: Call, given: readonly Expression[], context: CompileContext) => Compiled
}

const ANY = 1000

const FUNCTIONS: Readonly<Record<string, Covered>> = {
  ABS: { fewest: 1, most: 1, compile: absolute },
  COALESCE: { fewest: 1, most: ANY, compile: coalesce },
  CONCAT: {
    fewest: 1,
    most: ANY,
    compile: onTexts((texts) => texts.join('')),
  },
  CURRENT_TIMESTAMP: { fewest: 0, most: 0, compile: (_call, _given, { now }) => momentAt(now) },
  GETDATE: {
    fewest: 0,
    most: 0,
    compile: (_call, _given, { now }) => constantOf({ name: 'DATETIME' }, BigInt(now)),
  },
  IF: { fewest: 3, most: 3, compile: choice },
  LENGTH: { fewest: 1, most: 1, compile: lengthOf((text) => [...text].length) },
  LENGTHB: { fewest: 1, most: 1, compile: lengthOf((text) => Buffer.byteLength(text)) },
  LOWER: { fewest: 1, most: 1, compile: onTexts(([text = '']) => text.toLowerCase()) },
  NVL: { fewest: 2, most: 2, compile: coalesce },
  SUBSTR: { fewest: 2, most: 3, compile: substring },
  SUBSTRING: { fewest: 2, most: 3, compile: substring },
  TOLOWER: { fewest: 1, most: 1, compile: onTexts(([text = '']) => text.toLowerCase()) },
  TOUPPER: { fewest: 1, most: 1, compile: onTexts(([text = '']) => text.toUpperCase()) },
  TRIM: { fewest: 1, most: 1, compile: onTexts(([text = '']) => text.replace(/^ +| +$/g, '')) },
  UPPER: { fewest: 1, most: 1, compile: onTexts(([text = '']) => text.toUpperCase()) },
}

export const COVERED_FUNCTIONS: readonly string[] = Object.keys(FUNCTIONS)

export function callOf(call: Call, context: CompileContext): Compiled {
  const { name, at } = call
  if (name in AGGREGATES) {
    throw semanticException(at, `aggregate function ${name} is not allowed here`)
  }
  const covered = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (!covered) throw notCovered(at, `the function ${name.slice(0, 64)}`)
  const given = call.arguments
  if (given === '*' || call.isDistinct) throw notCovered(at, `${name} of * or DISTINCT`)
  if (given.length < covered.fewest || given.length > covered.most) {
    throw invalidArgumentCount(
      at,
      `function ${name} needs ${covered.fewest} parameters, actually have ${given.length}`,
    )
  }
  return covered.compile(call, given, context)
}

function constantOf(type: NonNullable<Compiled['type']>, value: Value): Compiled {
  return { type, value: () => value, isConstant: true }
}

function momentAt(now: number): Compiled {
  const milliseconds = ((now % 1000) + 1000) % 1000
  const seconds = BigInt((now - milliseconds) / 1000)
  return constantOf({ name: 'TIMESTAMP' }, { seconds, nanoseconds: milliseconds * 1_000_000 })
}

function absolute({ at }: Call, given: readonly Expression[], context: CompileContext): Compiled {
  const [operand] = given.map((each) => compile(each, context))
  if (!operand?.type) return constantOf(BIGINT, null)
  const { type, isConstant } = operand
  if (!isNumeric(type)) throw invalidArgumentType(at, `ABS is not for ${nameOfType(type)}`)
  const zero = { unscaled: 0n, scale: 0 }
  return {
    type,
    isConstant,
    value: (row) => {
      const value = operand.value(row)
      if (value === null) return null
      const isNegative =
        typeof value === 'string'
          ? compareDecimals(decimalOf(value) ?? zero, zero) < 0
          : (value as bigint | number) < 0
      return isNegative ? negativeOf(value, type) : value
    },
  }
}

function coalesce({ at }: Call, given: readonly Expression[], context: CompileContext): Compiled {
  const compiled = sameType(
    given.map((each) => compile(each, context)),
    at,
    context,
  )
  return {
    type: compiled[0]?.type ?? null,
    isConstant: compiled.every((each) => each.isConstant),
    value: (row) => {
      for (const each of compiled) {
        const value = each.value(row)
        if (value !== null) return value
      }
      return null
    },
  }
}

function choice({ at }: Call, given: readonly Expression[], context: CompileContext): Compiled {
  const [when, result, otherwise = null] = given
  if (!when || !result) return constantOf(BOOLEAN, null)
  condition(when, context)
  return compile(
    { kind: 'case', operand: null, branches: [{ when, result }], otherwise, at },
    context,
  )
}

/** NULL where one argument is. */
function onTexts(calculate: (texts: readonly string[]) => string): Covered['compile'] {
  return (_call, given, context) => {
    const compiled = given.map((each) =>
      converted(compile(each, context), STRING, context, each.at),
    )
    return {
      type: STRING,
      isConstant: compiled.every((each) => each.isConstant),
      value: (row) => {
        const values = valuesOf(compiled, row)
        return values && calculate(values.map(String))
      },
    }
  }
}

function valuesOf(compiled: readonly Compiled[], row: TypedRow): readonly Value[] | null {
  const values = compiled.map((each) => each.value(row))
  return values.includes(null) ? null : values
}

function lengthOf(count: (text: string) => number): Covered['compile'] {
  const compileText = onTexts(([text = '']) => String(count(text)))
  return (call, given, context) => {
    const text = compileText(call, given, context)
    return {
      ...text,
      type: BIGINT,
      value: (row) => {
        const value = text.value(row)
        return value === null ? null : BigInt(String(value))
      },
    }
  }
}

/** Counts from 1; a negative start counts from the end. */
function substring({ at }: Call, given: readonly Expression[], context: CompileContext): Compiled {
  const [text, ...numbers] = given.map((each, index) =>
    converted(compile(each, context), index === 0 ? STRING : BIGINT, context, at),
  )
  const compiled = text ? [text, ...numbers] : numbers
  return {
    type: STRING,
    isConstant: compiled.every((each) => each.isConstant),
    value: (row) => {
      const values = valuesOf(compiled, row)
      if (!values) return null
      const characters = [...String(values[0])]
      const [start, length = characters.length] = values.slice(1).map(Number)
      const from =
        (start ?? 1) < 0 ? characters.length + (start ?? 1) : Math.max((start ?? 1) - 1, 0)
      if (from < 0 || length <= 0) return ''
      return characters.slice(from, from + length).join('')
    },
  }
}
