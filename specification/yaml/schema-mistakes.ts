/** Validates the content of a YAML file by a JSON Schema, with messages in plain words. */
import type { ErrorObject, ValidateFunction } from 'ajv'
import { didYouMean } from '../suggestion'

/** The names and positions that lead to a member of the file. */
export type MemberPath = readonly (string | number)[]

export interface Mistake {
  readonly path: MemberPath
  readonly message: string
}

export interface Wording {
  /** The name of an entry of a list in messages. */
  nameOf(list: string, number: number, entry: unknown): string
  /** By keyword of the schema: messages that replace the usual ones. */
  readonly complaints?: Readonly<Record<string, string>>
}

/** `validate`: compiled from the schema of the file. */
export function schemaMistakes(
  content: unknown,
  validate: ValidateFunction,
  wording: Wording,
): Mistake[] {
  if (validate(content)) return []
  return (validate.errors ?? [])
    .filter(({ schemaPath }) => !BRANCH.test(schemaPath))
    .sort(bySlip)
    .map((error) => mistakeOf(error, content, wording))
}

/** Errors within one alternative; the error of the whole choice is reported instead. */
const BRANCH = /\/(anyOf|oneOf)\/\d+\//

/** A mistyped member is also a missing one; the unknown member comes first. */
function bySlip(one: ErrorObject, other: ErrorObject): number {
  const rank = ({ keyword }: ErrorObject): number => (keyword === 'additionalProperties' ? 0 : 1)
  return rank(one) - rank(other)
}

function mistakeOf(error: ErrorObject, content: unknown, wording: Wording): Mistake {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  const message = wording.complaints?.[error.keyword] ?? complaint(error)
  return { path: pathOfBlame(error, path), message: `${whose(path, content, wording)}${message}` }
}

/** For an unknown member the path leads to the member, not to its object. */
function pathOfBlame({ keyword, params }: ErrorObject, path: MemberPath): MemberPath {
  return keyword === 'additionalProperties' ? [...path, params.additionalProperty] : path
}

/** The entry and the member that is spoken of: `MEC-1: standing`. */
function whose(path: MemberPath, content: unknown, { nameOf }: Wording): string {
  const [list, index, ...members] = path
  if (typeof list !== 'string') return 'the file'
  if (typeof index !== 'number') return [list, index, ...members].filter(Boolean).join('.')
  const name = nameOf(list, index + 1, (content as Record<string, unknown[]>)[list]?.[index])
  return members.length > 0 ? `${name}: ${members[0]}` : name
}

function complaint({ keyword, params, data, parentSchema, instancePath }: ErrorObject): string {
  const expected: string | undefined = parentSchema?.title
  // The schema's own title names the file.
  if (expected !== undefined && instancePath !== '' && keyword in FOR_VALUES) {
    return ` is ${JSON.stringify(data)}, where ${expected} is expected`
  }
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties ?? {})
      const member: string = params.additionalProperty
      return ` has an unknown member ${JSON.stringify(member)}.${didYouMean(member, known) || ` Known are ${known.join(', ')}.`}`
    }
    case 'required':
      return ` has no ${params.missingProperty}`
    case 'dependencies':
      return ` has ${params.property} and no ${params.missingProperty}`
    case 'enum':
      return ` is ${JSON.stringify(data)}, where one of ${params.allowedValues.join(', ')} is known`
    case 'type':
      return ` is ${JSON.stringify(data)}, where ${params.type} is expected`
    case 'pattern':
      return ` is ${JSON.stringify(data)}, which does not look like ${params.pattern}`
    case 'minItems':
      return ' is empty'
    case 'maxLength':
      return ` is longer than ${params.limit} characters`
    case 'uniqueItems':
      return ' names the same thing twice'
    default:
      return ` ${keyword} is not met`
  }
}

/** Keywords whose message uses the schema's title for the expected value. */
const FOR_VALUES = { type: true, pattern: true, format: true } as const
