/** Says what a validator found: where, what is there, and what the contract has there. */
import type { ErrorObject, ValidateFunction } from 'ajv'
import { type Saying, type SayingValue, say } from '../../record/saying'

type Schema = Readonly<Record<string, unknown>>

/**
 * The first mistake in a value, in a phrase such as `value.state is "On", not one of …`, or undefined.
 * @param name of the value; left out: places begin with a dot
 */
export function mistakeIn(
  value: unknown,
  validate: ValidateFunction,
  name = '',
): Saying | undefined {
  if (validate(value)) return undefined
  // Where there is a choice, each alternative has its error: the deepest tells most.
  const [first, ...others] = validate.errors as [ErrorObject, ...ErrorObject[]]
  const deepest = others.reduce((one, other) => (depth(other) > depth(one) ? other : one), first)
  return sentence(deepest, name)
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split('/').length
}

function sentence(error: ErrorObject, name: string): Saying {
  const { keyword, params, schemaPath, data } = error
  const schema = (error.parentSchema ?? {}) as Schema
  const place = `${name}${placeOf(error)}`
  if (keyword === 'required') {
    const member = membersOf(schema)[params.missingProperty] ?? {}
    return say`${`${place}.${params.missingProperty}`} is missing${instead(member, undefined)}`
  }
  if (keyword === 'discriminator') {
    const words = (schema.oneOf as readonly Schema[]).map(
      (alternative) => membersOf(alternative)[params.tag]?.const,
    )
    return say`${`${place}.${params.tag}`} is ${show(params.tagValue)}, not one of ${words.join(', ')}`
  }
  const [, member, other] =
    /\/dependencies\/(\w+)\/properties\/(\w+)\/const$/.exec(schemaPath) ?? []
  if (member !== undefined) {
    const holder = place.slice(0, -`.${other}`.length)
    return say`${`${holder}.${member}`} is there although .${other ?? ''} is ${String(data)}`
  }
  if (keyword === 'texts') {
    for (const name in data as object) {
      const member = (data as Record<string, unknown>)[name]
      if (typeof member !== 'string')
        return say`${`${place}[${JSON.stringify(name)}]`} is ${show(member)}, not text`
    }
  }
  // Not the text itself: it may be a key.
  if (schema.format === 'base64' && typeof data === 'string') return say`${place} is not base64`
  return say`${place} is ${show(data)}${instead(schema, data)}`
}

function instead(schema: Schema, value: unknown): Saying {
  const isNullable = Array.isArray(schema.type) && schema.type.includes('null')
  return isNullable && value === undefined
    ? say`; null is said outright`
    : say`, not ${expectedBy(schema)}`
}

/** What a schema takes, in a few words. */
function expectedBy({ type, enum: words, const: word, format, minimum }: Schema): SayingValue {
  if (format !== undefined) return FORMATS[format as string] ?? String(format)
  if (words !== undefined) return say`one of ${(words as readonly unknown[]).join(', ')}`
  if (word !== undefined) return say`one of ${String(word)}`
  const [name] = [type].flat() as readonly string[]
  const known = TYPES[name ?? ''] ?? `${name}`
  return minimum === undefined ? known : say`${known} from ${String(minimum)}`
}

const FORMATS: Readonly<Record<string, SayingValue>> = {
  base64: 'base64',
  time: say`a time in ISO 8601 and UTC`,
}
const TYPES: Readonly<Record<string, Saying>> = {
  string: say`text`,
  boolean: say`true or false`,
  integer: say`a whole number`,
  number: say`a number`,
  object: say`an object`,
  array: say`a list`,
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
export function show(value: unknown): SayingValue {
  if (value === undefined) return say`missing`
  if (Array.isArray(value)) return say`a list`
  if (typeof value === 'object' && value !== null) return say`an object`
  if (typeof value === 'function') return say`a function`
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value)
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown
}
