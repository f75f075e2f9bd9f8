/** Says what a validator found: where, what is there, and what the contract has there. */
import type { ErrorObject, ValidateFunction } from 'ajv'

type Schema = Readonly<Record<string, unknown>>

/**
 * The first mistake in a value, in a phrase such as `.state is "On", not one of …`, or undefined.
 */
export function mistakeIn(value: unknown, validate: ValidateFunction): string | undefined {
  if (validate(value)) return undefined
  // Where there is a choice, each alternative has its error: the deepest tells most.
  const [first, ...others] = validate.errors as [ErrorObject, ...ErrorObject[]]
  const deepest = others.reduce((one, other) => (depth(other) > depth(one) ? other : one), first)
  return sentence(deepest)
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length
}

function sentence(error: ErrorObject): string {
  const { keyword, params, schemaPath, data } = error
  const schema = (error.parentSchema ?? {}) as Schema
  const place = placeOf(error)
  if (keyword === 'required') {
    const member = membersOf(schema)[params.missingProperty] ?? {}
    return `${place}.${params.missingProperty} is missing${instead(member, undefined)}`
  }
  if (keyword === 'discriminator') {
    const words = (schema.oneOf as readonly Schema[]).map(
      (alternative) => membersOf(alternative)[params.tag]?.const,
    )
    return `${place}.${params.tag} is ${show(params.tagValue)}, not one of ${words.join(', ')}`
  }
  const [, member, other] =
    /\/dependencies\/(\w+)\/properties\/(\w+)\/const$/.exec(schemaPath) ?? []
  if (member !== undefined) {
    const holder = place.slice(0, -`.${other}`.length)
    return `${holder}.${member} is there although .${other} is ${data}`
  }
  if (keyword === 'texts') {
    for (const name in data as object) {
      const member = (data as Record<string, unknown>)[name]
      if (typeof member !== 'string')
        return `${place}[${JSON.stringify(name)}] is ${show(member)}, not text`
    }
  }
  // Not the text itself: it may be a key.
  if (schema.format === 'base64' && typeof data === 'string') return `${place} is not base64`.trim()
  return `${place} is ${show(data)}${instead(schema, data)}`.trim()
}

function instead(schema: Schema, value: unknown): string {
  const isNullable = Array.isArray(schema.type) && schema.type.includes('null')
  return isNullable && value === undefined
    ? '; null is said outright'
    : `, not ${expectedBy(schema)}`
}

/** What a schema takes, in a few words. */
function expectedBy({ type, enum: words, const: word, format, minimum }: Schema): string {
  if (format !== undefined) return FORMATS[format as string] ?? String(format)
  if (words !== undefined) return `one of ${(words as readonly unknown[]).join(', ')}`
  if (word !== undefined) return `one of ${word}`
  const [name] = [type].flat() as readonly string[]
  const range = minimum === undefined ? '' : ` from ${minimum}`
  return `${TYPES[name ?? ''] ?? name}${range}`
}

const FORMATS: Readonly<Record<string, string>> = {
  base64: 'base64',
  time: 'a time in ISO 8601 and UTC',
}
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  array: 'a list',
}

/** `.rows[0]["a"]`: steps of the schema tell a member that it names from one that data names. */
function placeOf({ instancePath, schemaPath }: ErrorObject): string {
  const names = instancePath.split('/').slice(1).map(unescaped)
  const keywords = schemaPath.split('/').slice(1, -1)
  let place = ''
  for (let index = 0; index < keywords.length; index++) {
    const keyword = keywords[index]
    if (keyword === 'properties') place += `.${names.shift()}`
    else if (keyword === 'items') place += `[${names.shift()}]`
    else if (keyword === 'additionalProperties') place += `[${JSON.stringify(names.shift())}]`
    // The next step is the name of a member, or the number of an alternative.
    if (keyword !== 'items' && keyword !== 'additionalProperties') index++
  }
  return place
}

/** A step of a JSON pointer (RFC 6901). */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}

function membersOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, Schema>>
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Any value, short enough for a sentence. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown
}
