/** Holds `clauses.yaml` to `features/clauses.schema.json`, and says what does not fit in plain words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorObject } from 'ajv'
import { FEATURES } from '../package-root'
import { didYouMean } from '../suggestion'

/** Where in the parsed file, as the names and positions that lead there. */
export type Path = readonly (string | number)[]

export interface Mistake {
  readonly path: Path
  readonly message: string
}

export function schemaMistakes(content: unknown): Mistake[] {
  // Loaded when it is needed: of all verbs only those that read clauses pay for it.
  const { Ajv } = require('ajv') as typeof import('ajv')
  const schema = JSON.parse(readFileSync(join(FEATURES, 'clauses.schema.json'), 'utf8'))
  // That the schema is one is tested; to check it in every run would take as long as all the rest.
  const trust = { meta: false, validateSchema: false } as const
  const fits = new Ajv({ allErrors: true, verbose: true, ...trust }).compile(schema)
  if (fits(content)) return []
  return (fits.errors ?? []).sort(bySlip).map((error) => mistakeOf(error, content))
}

/** A mistyped member is also a missing one; only the first complaint leads to it. */
function bySlip(one: ErrorObject, other: ErrorObject): number {
  const rank = ({ keyword }: ErrorObject): number => (keyword === 'additionalProperties' ? 0 : 1)
  return rank(one) - rank(other)
}

function mistakeOf(error: ErrorObject, content: unknown): Mistake {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
  return { path: pathOfBlame(error, path), message: `${whose(path, content)}${complaint(error)}` }
}

/** A member too many is blamed itself, not the thing that holds it. */
function pathOfBlame({ keyword, params }: ErrorObject, path: Path): Path {
  return keyword === 'additionalProperties' ? [...path, params.additionalProperty] : path
}

/** The clause or area and the member that is spoken of: `MEC-1: standing`. */
function whose(path: Path, content: unknown): string {
  const [list, index, ...members] = path
  if (typeof list !== 'string') return 'the file'
  if (typeof index !== 'number') return [list, index, ...members].filter(Boolean).join('.')
  const entry = (content as Record<string, { id?: unknown }[]>)[list]?.[index]
  const name = typeof entry?.id === 'string' ? entry.id : `${list} number ${index + 1}`
  return members.length > 0 ? `${name}: ${members[0]}` : name
}

function complaint({ keyword, params, data, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys(parentSchema?.properties ?? {})
      const member: string = params.additionalProperty
      return ` has an unknown member "${member}".${didYouMean(member, known) || ` Known are ${known.join(', ')}.`}`
    }
    case 'required':
      return ` has no ${params.missingProperty}`
    case 'enum':
      return ` is ${JSON.stringify(data)}, where one of ${params.allowedValues.join(', ')} is known`
    case 'type':
      return ` is ${JSON.stringify(data)}, where ${params.type} is expected`
    case 'pattern':
      return ` is ${JSON.stringify(data)}, which does not look like ${params.pattern}`
    case 'minItems':
      return ' is empty'
    case 'uniqueItems':
      return ' names the same thing twice'
    default:
      return ` ${keyword} is not met`
  }
}
