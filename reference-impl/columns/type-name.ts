/**
 * The names of types, as CREATE TABLE writes them. Case does not matter; they are printed in lower case
 * (https://www.alibabacloud.com/help/en/maxcompute/maxcompute-v2-0-data-type-edition).
 */

import { type ColumnType, PLAIN_TYPES, type PlainTypeName, type StructField } from './column-type'

/** The text names no type. */
export class InvalidType extends Error {
  override readonly name = 'InvalidType'
}

const PLAIN: ReadonlySet<string> = new Set(PLAIN_TYPES)

const LONGEST = { CHAR: 255, VARCHAR: 65_535 }
const DEFAULT_PRECISION = 38
const DEFAULT_SCALE = 18
/** Deeper types would exhaust the stack of those that walk through them. */
const DEEPEST = 20
const MOST_DIMENSIONS = 65_535

/** @throws InvalidType */
export function parseColumnType(text: string): ColumnType {
  const parser = new Parser(text)
  const type = parser.type(0)
  parser.end()
  return type
}

export function formatColumnType(type: ColumnType): string {
  const name = type.name.toLowerCase()
  switch (type.name) {
    case 'CHAR':
    case 'VARCHAR':
      return `${name}(${type.length})`
    case 'DECIMAL':
      return `${name}(${type.precision},${type.scale})`
    case 'ARRAY':
      return `${name}<${formatColumnType(type.element)}>`
    case 'VECTOR':
      return `${name}(${formatColumnType(type.element)},${type.dimension})`
    case 'MAP':
      return `${name}<${formatColumnType(type.key)},${formatColumnType(type.value)}>`
    case 'STRUCT':
      return `${name}<${type.fields.map(formatField).join(',')}>`
    default:
      return name
  }
}

function formatField({ name, type }: StructField): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
  const written = isPlain ? name : `\`${name.replaceAll('`', '``')}\``
  return `${written}:${formatColumnType(type)}`
}

/** A word, a name in backquotes, a number, or a sign. */
const TOKEN = /\s*([\p{L}_][\p{L}\p{N}_]*|`(?:[^`]|``)+`|\d+|[^\s])/uy

class Parser {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== '') throw this.#mistake()
  }

  type(depth: number): ColumnType {
    if (depth > DEEPEST) throw new InvalidType(`a type has at most ${DEEPEST} types in each other`)
    const name = this.#token().toUpperCase()
    if (PLAIN.has(name)) return { name: name as PlainTypeName }
    switch (name) {
      case 'CHAR':
      case 'VARCHAR':
        return { name, length: this.#inParentheses(() => this.#number(1, LONGEST[name])) }
      case 'DECIMAL':
        return this.#decimal()
      case 'ARRAY':
        return { name, element: this.#inAngles(() => this.type(depth + 1)) }
      case 'VECTOR':
        return this.#inParentheses(() => this.#vector(depth))
      case 'MAP':
        return this.#inAngles(() => this.#map(depth))
      case 'STRUCT':
        return { name, fields: this.#inAngles(() => this.#fields(depth)) }
      default:
        throw new InvalidType(`${JSON.stringify(this.#text)} is not the name of a type`)
    }
  }

  #decimal(): ColumnType {
    const name = 'DECIMAL'
    if (this.#peek() !== '(') return { name, precision: DEFAULT_PRECISION, scale: DEFAULT_SCALE }
    return this.#inParentheses(() => {
      const precision = this.#number(1, DEFAULT_PRECISION)
      if (this.#peek() !== ',') return { name, precision, scale: 0 }
      this.#take(',')
      return { name, precision, scale: this.#number(0, Math.min(precision, DEFAULT_SCALE)) }
    })
  }

  #vector(depth: number): ColumnType {
    const element = this.type(depth + 1)
    if (element.name !== 'FLOAT' && element.name !== 'DOUBLE') {
      throw new InvalidType('a vector has elements of type float or double')
    }
    this.#take(',')
    return { name: 'VECTOR', element, dimension: this.#number(1, MOST_DIMENSIONS) }
  }

  #map(depth: number): ColumnType {
    const key = this.type(depth + 1)
    this.#take(',')
    return { name: 'MAP', key, value: this.type(depth + 1) }
  }

  #fields(depth: number): readonly StructField[] {
    const fields: StructField[] = []
    do {
      if (fields.length > 0) this.#take(',')
      const name = this.#name()
      if (fields.some((field) => field.name === name)) {
        throw new InvalidType(`a struct has the field ${name} twice`)
      }
      this.#take(':')
      fields.push({ name, type: this.type(depth + 1) })
    } while (this.#peek() === ',')
    return fields
  }

  #name(): string {
    const token = this.#token()
    if (token.startsWith('`')) return token.slice(1, -1).replaceAll('``', '`').toLowerCase()
    if (/^[\p{L}_]/u.test(token)) return token.toLowerCase()
    throw this.#mistake()
  }

  #number(least: number, most: number): number {
    const token = this.#token()
    const number = /^\d+$/.test(token) ? Number(token) : Number.NaN
    if (number >= least && number <= most) return number
    throw new InvalidType(`${token} is not a number from ${least} to ${most}`)
  }

  #inParentheses<Result>(read: () => Result): Result {
    return this.#between('(', ')', read)
  }

  #inAngles<Result>(read: () => Result): Result {
    return this.#between('<', '>', read)
  }

  #between<Result>(open: string, close: string, read: () => Result): Result {
    this.#take(open)
    const result = read()
    this.#take(close)
    return result
  }

  #take(sign: string): void {
    if (this.#token() !== sign) throw this.#mistake()
  }

  #peek(): string {
    TOKEN.lastIndex = this.#at
    return TOKEN.exec(this.#text)?.[1] ?? ''
  }

  #token(): string {
    TOKEN.lastIndex = this.#at
    const token = TOKEN.exec(this.#text)?.[1]
    if (token === undefined) throw this.#mistake()
    this.#at = TOKEN.lastIndex
    return token
  }

  #mistake(): InvalidType {
    return new InvalidType(`${JSON.stringify(this.#text)} is not the name of a type`)
  }
}
