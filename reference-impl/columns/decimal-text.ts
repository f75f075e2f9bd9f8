/** Numbers of DECIMAL as text: clients also send exponents, and signs. */

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/
/** Longer than any number of DECIMAL(38,18). */
const LONGEST = 120

/** The number without an exponent, a plus or needless zeros before it. undefined: not a number. */
export function plainDecimal(text: string): string | undefined {
  if (PLAIN.test(text)) return text
  const parts = text.length <= LONGEST ? NUMBER.exec(text) : null
  if (!parts) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts
  if (whole === '' && fraction === '') return undefined
  const [integer, rest] = shifted(whole, fraction, Number(exponent))
  if (integer.length + rest.length > LONGEST) return undefined
  const digits = integer.replace(/^0+(?=\d)/, '') || '0'
  return `${sign === '-' ? '-' : ''}${digits}${rest === '' ? '' : `.${rest}`}`
}

const PLAIN = /^-?(?:0|[1-9]\d{0,39})(?:\.\d{1,40})?$/

/** Digits before and after the point, when it moves by `places` to the right. */
function shifted(whole: string, fraction: string, places: number): [string, string] {
  if (places >= 0) {
    const padded = fraction.padEnd(places, '0')
    return [whole + padded.slice(0, places), padded.slice(places)]
  }
  const padded = whole.padStart(-places, '0')
  const at = padded.length + places
  return [padded.slice(0, at), padded.slice(at) + fraction]
}
