/**
 * Parameters of an operation as data: each says how it is read, so that a table of an operation is
 * its documentation, its check and its type at once.
 */

/** Undefined: the parameter was not sent. @throws NotValid */
type Reading<Value> = (values: ReadonlyMap<string, string>, name: string) => Value | undefined

export interface Parameter<Value, Required extends boolean = boolean> {
  readonly isRequired: Required
  /** Whether it stands for a list, `Name.1`, `Name.2`, …, and how its items are named. */
  readonly isList: boolean
  readonly read: Reading<Value>
}

// biome-ignore lint/suspicious/noExplicitAny: a table has parameters of any type
export type ParameterTable = Readonly<Record<string, Parameter<any>>>

export type InputOf<Table extends ParameterTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Parameter<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never
}

/** The value of a parameter cannot be used. */
export class NotValid extends Error {
  override readonly name = 'NotValid'
  readonly parameter: string

  /** @param reason completes "it must be …" or says what is wrong */
  constructor(parameter: string, reason: string) {
    super(reason)
    this.parameter = parameter
  }
}

export function required<Value>(parameter: Parameter<Value, false>): Parameter<Value, true> {
  return { ...parameter, isRequired: true }
}

export const text: Parameter<string, false> = single((sent) => sent)

export const wholeNumber: Parameter<number, false> = single((sent, name) => {
  if (/^-?\d{1,15}$/.test(sent)) return Number(sent)
  throw new NotValid(name, 'it must be a whole number')
})

export const trueOrFalse: Parameter<boolean, false> = single((sent, name) => {
  if (/^true$/i.test(sent)) return true
  if (/^false$/i.test(sent)) return false
  throw new NotValid(name, 'it must be true or false')
})

/** Bytes in base64. */
export const bytes: Parameter<Buffer, false> = single((sent, name) => {
  const isBase64 = sent.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(sent)
  if (isBase64) return Buffer.from(sent, 'base64')
  throw new NotValid(name, 'it must be base64')
})

/** JSON of any kind. */
export const json: Parameter<unknown, false> = single((sent, name) => {
  try {
    return JSON.parse(sent) as unknown
  } catch {
    throw new NotValid(name, 'it must be JSON')
  }
})

/** JSON of an object whose values are texts. */
export const textMap: Parameter<Readonly<Record<string, string>>, false> = single((sent, name) => {
  const value = json.read(new Map([[name, sent]]), name)
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (isMap && Object.values(value).every((each) => typeof each === 'string')) {
    return value as Record<string, string>
  }
  throw new NotValid(name, 'it must be a JSON object whose values are texts')
})

export function oneOf<const Value extends string>(
  ...values: readonly Value[]
): Parameter<Value, false> {
  return single((sent, name) => {
    const found = values.find((value) => value === sent)
    if (found !== undefined) return found
    throw new NotValid(name, `it must be ${values.join(' or ')}`)
  })
}

/** `Name.1`, `Name.2`, …: a list of texts. */
export const texts: Parameter<readonly string[], false> = {
  isRequired: false,
  isList: true,
  read: (values, name) => {
    const items = itemsOf(values, name)
    return items.length === 0 ? undefined : items.map((item) => item.get('') ?? '')
  },
}

/** `Name.1.Key`, `Name.1.Value`, …: a list of named members. */
export const objects: Parameter<readonly ReadonlyMap<string, string>[], false> = {
  isRequired: false,
  isList: true,
  read: (values, name) => {
    const items = itemsOf(values, name)
    return items.length === 0 ? undefined : items
  },
}

/** The members of each item of a list, in the order of their numbers. */
function itemsOf(
  values: ReadonlyMap<string, string>,
  name: string,
): readonly ReadonlyMap<string, string>[] {
  const items = new Map<number, Map<string, string>>()
  for (const [sentName, value] of values) {
    if (!sentName.startsWith(`${name}.`)) continue
    const [number = '', ...member] = sentName.slice(name.length + 1).split('.')
    if (!/^[1-9]\d{0,3}$/.test(number)) throw new NotValid(name, 'its items count from 1')
    const item = items.get(Number(number)) ?? new Map<string, string>()
    items.set(Number(number), item.set(member.join('.'), value))
  }
  return [...items].sort(([left], [right]) => left - right).map(([, item]) => item)
}

function single<Value>(read: (sent: string, name: string) => Value): Parameter<Value, false> {
  return {
    isRequired: false,
    isList: false,
    read: (values, name) => {
      const sent = values.get(name)
      // An empty text is how forms leave a value out.
      return sent === undefined || sent === '' ? undefined : read(sent, name)
    },
  }
}
