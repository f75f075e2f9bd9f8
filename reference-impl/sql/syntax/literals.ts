/** What constants and names mean, as they are written. */

import type { Value } from '../../columns'
import { illegalDataType, type Position, parseException } from '../sql-errors'
import { decimalOf, fitsPrecision, MAX_PRECISION } from '../values/decimal'
import type { Literal } from './expression'

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  r: '\r',
  Z: '\x1a',
  '0': '\0',
}

/**
 * Escapes of a text (https://www.alibabacloud.com/help/en/maxcompute/user-guide/escape-characters). `\%` and
 * `\_` keep their backslash, for LIKE; a backslash before another character is left out.
 */
export function textIn(quoted: string): string {
  const inner = quoted.slice(1, -1)
  if (!inner.includes('\\')) return inner
  return inner.replace(/\\(u[0-9a-fA-F]{4}|00|[\s\S])/g, (whole, escaped: string) => {
    if (escaped.length === 5) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    if (escaped === '00') return '\0'
    if (escaped === '%' || escaped === '_') return whole
    return ESCAPES[escaped] ?? escaped
  })
}

export function nameIn(image: string): string {
  return image.startsWith('`') ? image.slice(1, -1).replaceAll('``', '`') : image
}

export function bytesIn(hexText: string, at: Position): Buffer {
  const digits = hexText.slice(2, -1)
  if (digits.length % 2 === 1) throw parseException(at, `invalid token ${hexText.slice(0, 32)}`)
  return Buffer.from(digits, 'hex')
}

const INTEGERS = {
  Y: { name: 'TINYINT', bits: 8 },
  S: { name: 'SMALLINT', bits: 16 },
  '': { name: 'INT', bits: 32 },
  L: { name: 'BIGINT', bits: 64 },
} as const

/**
 * `1`, `1L`, `1S`, `1Y`, `1.5`, `1e3`, `1.5D`, `1.5F`, `1.5BD`. A whole number without a letter is an INT, or a BIGINT
 * where it is too large for one (https://www.alibabacloud.com/help/en/maxcompute/user-guide/maxcompute-v2-0-data-type-edition).
 *
 * @param isNegative the sign before it, which the smallest number of a type needs
 */
export function numberIn(image: string, at: Position, isNegative: boolean): Literal {
  const [, digits = '', suffix = ''] = /^(.*?)(BD|[LSYDF])?$/i.exec(image) ?? []
  const letter = suffix.toUpperCase()
  const sign = isNegative ? '-' : ''
  if (letter === 'BD') return decimalIn(sign + digits, image, at)
  if (letter === 'D' || letter === 'F' || /[.e]/i.test(digits)) {
    if (letter in INTEGERS && letter !== '') throw parseException(at, `invalid token '${image}'`)
    const value = Number(sign + digits)
    return letter === 'F'
      ? { type: { name: 'FLOAT' }, value: Math.fround(value) }
      : { type: { name: 'DOUBLE' }, value }
  }
  const value = BigInt(digits) * (isNegative ? -1n : 1n)
  const { name, bits } = INTEGERS[letter as keyof typeof INTEGERS]
  if (BigInt.asIntN(bits, value) === value) return { type: { name }, value: value as Value }
  if (letter === '' && BigInt.asIntN(64, value) === value)
    return { type: { name: 'BIGINT' }, value }
  throw illegalDataType(at, `${sign}${image.slice(0, 64)} is out of range`)
}

function decimalIn(text: string, image: string, at: Position): Literal {
  const decimal = decimalOf(text)
  if (!decimal || !fitsPrecision(decimal, MAX_PRECISION) || decimal.scale > 18) {
    throw illegalDataType(at, `${image.slice(0, 64)} is out of range`)
  }
  const digits = String(decimal.unscaled).replace('-', '').length
  const precision = Math.max(digits, decimal.scale + 1)
  return {
    type: { name: 'DECIMAL', precision, scale: decimal.scale },
    value: text.replace(/^-?\./, (dot) => dot.replace('.', '0.')),
  }
}
