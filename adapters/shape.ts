/**
 * Checks of plain JSON that say in words what does not fit. Written by hand, since tables of many MiB pass
 * through: nothing is copied, and checking ends at the first mistake.
 */

/** Says what is wrong with a value, such as `.state is "On"`, or undefined when it fits. */
export type Check = (value: unknown) => string | undefined

export const text: Check = (value) =>
  typeof value === 'string' ? undefined : `is ${show(value)}, not text`

export const nothing: Check = (value) =>
  value === null ? undefined : `is ${show(value)}, not null`

export const flag: Check = (value) =>
  typeof value === 'boolean' ? undefined : `is ${show(value)}, not true or false`

export const count: Check = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? undefined
    : `is ${show(value)}, not a whole number from 0`

export const quantity: Check = (value) =>
  Number.isFinite(value) && (value as number) >= 0
    ? undefined
    : `is ${show(value)}, not a number from 0`

/** The pattern of the port's Time. */
const TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z$/

export const time: Check = (value) =>
  typeof value === 'string' && TIME.test(value)
    ? undefined
    : `is ${show(value)}, not a time in ISO 8601 and UTC`

/** Looks for what does not belong: a pattern for the whole would backtrack over many MiB. */
export const base64: Check = (value) => {
  if (typeof value !== 'string') return `is ${show(value)}, not base64`
  const padding = value.indexOf('=')
  const fits =
    value.length % 4 === 0 &&
    !/[^A-Za-z0-9+/=]/.test(value) &&
    (padding === -1 || /^={1,2}$/.test(value.slice(padding, padding + 3)))
  return fits ? undefined : 'is not base64'
}

export function oneOf(words: readonly string[]): Check {
  return (value) =>
    words.includes(value as string)
      ? undefined
      : `is ${show(value)}, not one of ${words.join(', ')}`
}

export function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value))
}

export function orNull(check: Check): Check {
  return (value) => {
    if (value === undefined) return 'is missing; null is said outright'
    return value === null ? undefined : check(value)
  }
}

export function object(members: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(members)
  return (value) => {
    if (!isObject(value)) return `is ${show(value)}, not an object`
    for (const [name, check] of checks) {
      const wrong = check(value[name])
      if (wrong !== undefined) return path(`.${name}`, wrong)
    }
    return undefined
  }
}

export function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return `is ${show(value)}, not a list`
    for (let index = 0; index < value.length; index++) {
      const wrong = check(value[index])
      if (wrong !== undefined) return path(`[${index}]`, wrong)
    }
    return undefined
  }
}

export function recordOf(check: Check): Check {
  return (value) => {
    if (!isObject(value)) return `is ${show(value)}, not an object`
    for (const name in value) {
      const wrong = check(value[name])
      if (wrong !== undefined) return path(`[${JSON.stringify(name)}]`, wrong)
    }
    return undefined
  }
}

/** Both must hold; the second may rely on the first. */
export function both(first: Check, second: Check): Check {
  return (value) => first(value) ?? second(value)
}

/** `[3]` and `.state is …` make `[3].state is …`. */
export function path(step: string, wrong: string): string {
  return /^[.[]/.test(wrong) ? `${step}${wrong}` : `${step} ${wrong}`
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Short enough for a sentence, whatever it is. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown
}
