/** Decimal numbers, exactly: a whole number and how many of its digits are behind the point. */

export interface Decimal {
  readonly unscaled: bigint
  readonly scale: number
}

/** Of DECIMAL in the data type edition 2.0. */
export const MAX_PRECISION = 38
export const MAX_SCALE = 18

const PLAIN = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?\s*$/

/** Undefined: not a number, or one with an absurd number of digits. */
export function decimalOf(text: string): Decimal | undefined {
  const [matched, sign = '', whole = '', fraction = '', power = '0'] = PLAIN.exec(text) ?? []
  if (matched === undefined || whole + fraction === '' || matched.length > 4096) return undefined
  const unscaled = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n)
  const scale = fraction.length - Number(power)
  return scale < 0 ? { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 } : { unscaled, scale }
}

/** In plain notation, without zeros at its end, as tables have it. */
export function textOfDecimal(decimal: Decimal): string {
  const { unscaled, scale } = trimmed(decimal)
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  const sign = unscaled < 0n ? '-' : ''
  if (scale === 0) return sign + digits
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** Rounds half away from zero. */
export function rescaled({ unscaled, scale }: Decimal, to: number): Decimal {
  if (to >= scale) return { unscaled: unscaled * 10n ** BigInt(to - scale), scale: to }
  return { unscaled: dividedRounding(unscaled, 10n ** BigInt(scale - to)), scale: to }
}

function trimmed(decimal: Decimal): Decimal {
  let { unscaled, scale } = decimal
  while (scale > 0 && unscaled % 10n === 0n) {
    unscaled /= 10n
    scale--
  }
  return { unscaled, scale }
}

export function fitsPrecision({ unscaled }: Decimal, precision: number): boolean {
  const limit = 10n ** BigInt(precision)
  return unscaled < limit && unscaled > -limit
}

function aligned(left: Decimal, right: Decimal) {
  const scale = Math.max(left.scale, right.scale)
  return { scale, left: rescaled(left, scale).unscaled, right: rescaled(right, scale).unscaled }
}

export function compareDecimals(one: Decimal, other: Decimal): number {
  const { left, right } = aligned(one, other)
  return left < right ? -1 : left > right ? 1 : 0
}

export function plus(one: Decimal, other: Decimal): Decimal {
  const { left, right, scale } = aligned(one, other)
  return { unscaled: left + right, scale }
}

export function negated({ unscaled, scale }: Decimal): Decimal {
  return { unscaled: -unscaled, scale }
}

export function times(one: Decimal, other: Decimal): Decimal {
  return { unscaled: one.unscaled * other.unscaled, scale: one.scale + other.scale }
}

/** @param divisor not zero */
export function dividedBy(dividend: Decimal, divisor: Decimal, scale: number): Decimal {
  const shift = scale + divisor.scale - dividend.scale
  const numerator = shift >= 0 ? dividend.unscaled * 10n ** BigInt(shift) : dividend.unscaled
  const denominator = shift >= 0 ? divisor.unscaled : divisor.unscaled * 10n ** BigInt(-shift)
  return { unscaled: dividedRounding(numerator, denominator), scale }
}

/** @param divisor not zero */
export function remainder(dividend: Decimal, divisor: Decimal): Decimal {
  const { left, right, scale } = aligned(dividend, divisor)
  return { unscaled: left % right, scale }
}

function dividedRounding(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const rest = numerator % denominator
  const twice = 2n * (rest < 0n ? -rest : rest)
  if (twice < (denominator < 0n ? -denominator : denominator)) return quotient
  return numerator < 0n === denominator < 0n ? quotient + 1n : quotient - 1n
}
