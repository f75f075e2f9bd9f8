/**
 * What a value must look like to be read as what it is taken for. Records and verdicts lie on disk
 * for years, where anybody can edit them; what was not looked at here would be stumbled over deep
 * in a report.
 */

/**
 * Undefined where the value fits; else the first place that does not, and why: `.name is missing`.
 */
export type Shape = (value: unknown) => string | undefined

/**
 * What does not fit, behind the name of the thing: `its pickle.name is a number, where a text is
 * expected`.
 */
export class Misshapen extends Error {
  override readonly name = 'Misshapen'
}

export function mustFit(value: unknown, shape: Shape, what: string): void {
  const misfit = shape(value)
  if (misfit !== undefined) throw new Misshapen(`${what}${misfit}`)
}

export const text = primitive('a text', (value) => typeof value === 'string')
export const number = primitive('a number', Number.isFinite)
export const count = primitive(
  'a count',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
)
export const flag = primitive('true or false', (value) => typeof value === 'boolean')
export const anything: Shape = () => undefined

export function primitive(expected: string, fits: (value: unknown) => boolean): Shape {
  return (value) => (fits(value) ? undefined : instead(value, expected))
}

export function oneOf(known: readonly unknown[]): Shape {
  return primitive(`one of ${known.join(', ')}`, (value) => known.includes(value))
}

export function orNull(shape: Shape): Shape {
  return (value) => (value === null ? undefined : shape(value))
}

export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value))
}

export function list(of: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return instead(value, 'a list')
    for (let index = 0; index < value.length; index++) {
      const misfit = of(value[index])
      if (misfit !== undefined) return `[${index}]${misfit}`
    }
    return undefined
  }
}

/** It may have other members, which are not read. */
export function object(members: Readonly<Record<string, Shape>>): Shape {
  const shapes = Object.entries(members)
  return (value) => {
    if (!isObject(value)) return instead(value, 'an object')
    for (const [name, shape] of shapes) {
      const misfit = shape(value[name])
      if (misfit !== undefined) return `.${name}${misfit}`
    }
    return undefined
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Never prints the value: it may be long, or a secret. */
export function instead(value: unknown, expected: string): string {
  return value === undefined ? ' is missing' : ` is ${kindOf(value)}, where ${expected} is expected`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return 'a text'
  return typeof value === 'object' ? 'an object' : String(value)
}
