/**
 * Validators of answers and inputs, compiled by ajv from the contract's schema into JavaScript
 * files, so that no start of the command compiles a schema. The schemas are first brought into a
 * form that gives one error with one place:
 * - references are resolved, and equal schemas are compiled once;
 * - Base64 and Time are formats in place of their patterns, and an object whose members are all
 *   texts has a keyword of ours (adapters/schema/fast-checks.ts): both are faster with values of
 *   many MiB;
 * - an object or null is one type of two names, not a choice of two schemas;
 * - a choice of objects that a word tells apart is a discriminator;
 * - `dependentSchemas` has its name of draft 7, since later drafts make slower validators, and
 *   comes after what does not depend.
 */
import { _, Ajv, type CodeKeywordDefinition } from 'ajv'
import standaloneCode from 'ajv/dist/standalone'
import { base64, texts, time } from '../../adapters/schema/fast-checks'
import type { ContractSchema, Schema } from './contract-schema'

/** By the name of their definition in the contract. */
const FORMATS: Readonly<Record<string, string>> = { Base64: 'base64', Time: 'time' }

/**
 * JavaScript that exports a validator of the value of each operation's answers, and of a refusal.
 */
export function answerValidators({ $defs }: ContractSchema): string {
  const lean = new LeanSchemas($defs)
  const values = namesOf($defs, '.outcome').map((operation) => {
    const { anyOf } = $defs[`${operation}.outcome`] as { readonly anyOf: readonly [Schema] }
    const { value } = anyOf[0].properties as { readonly value: Schema }
    return [operation, lean.of(value)] as const
  })
  return compiled([...values, ['refusal', lean.of($defs.Refusal as Schema)]], true)
}

/**
 * JavaScript that exports a validator of each operation's input, by its types alone: words,
 * patterns and ranges are for the target to judge.
 */
export function inputValidators({ $defs }: ContractSchema): string {
  const lean = new LeanSchemas($defs)
  const inputs = namesOf($defs, '.input').map(
    (operation) =>
      [operation, typesAlone(lean.of($defs[`${operation}.input`] as Schema)) as Schema] as const,
  )
  return compiled(inputs, false)
}

function namesOf($defs: ContractSchema['$defs'], end: string): string[] {
  return Object.keys($defs).flatMap((name) =>
    name.endsWith(end) ? [name.slice(0, -end.length)] : [],
  )
}

class LeanSchemas {
  readonly #definitions: ContractSchema['$defs']

  constructor(definitions: ContractSchema['$defs']) {
    this.#definitions = definitions
  }

  of(described: Schema, within: readonly string[] = []): Schema {
    const { description, ...schema } = described
    const { $ref, type, anyOf, properties, items, additionalProperties, ...others } = schema
    if (typeof $ref === 'string') {
      const name = $ref.replace('#/$defs/', '')
      if (within.includes(name)) throw new Error(`${name} refers to itself: it cannot be resolved`)
      const format = FORMATS[name]
      if (format !== undefined) return { type: 'string', format }
      return this.of(this.#definitions[name] as Schema, [...within, name])
    }
    const { dependentSchemas: dependencies, ...independent } = schema
    if (dependencies !== undefined)
      return { type, allOf: [this.of(independent, within), { type, dependencies }] }
    const lean = (value: unknown): Schema => this.of(value as Schema, within)
    if (anyOf !== undefined) return choice((anyOf as readonly unknown[]).map(lean))
    return {
      ...(type !== undefined && { type }),
      ...others,
      ...(properties !== undefined && {
        properties: Object.fromEntries(
          Object.entries(properties as object).map(([name, member]) => [name, lean(member)]),
        ),
      }),
      ...(items !== undefined && { items: lean(items) }),
      ...(additionalProperties !== undefined && membersLike(lean(additionalProperties))),
    }
  }
}

/** All members that the schema does not name. */
function membersLike(schema: Schema): Schema {
  const isText = Object.keys(schema).length === 1 && schema.type === 'string'
  return isText ? { texts: true } : { additionalProperties: schema }
}

/** `texts: true` is `additionalProperties: { type: 'string' }`. */
const TEXTS: CodeKeywordDefinition = {
  keyword: 'texts',
  type: 'object',
  code: (context) => {
    const code = _`require("./fast-checks").texts`
    const check = context.gen.scopeValue('func', { ref: texts, code })
    context.pass(_`${check}(${context.data})`)
  },
}

function choice(schemas: readonly Schema[]): Schema {
  const [first, second] = schemas as readonly [Schema, Schema]
  if (schemas.length === 2 && first.type === 'object' && second.type === 'null')
    return { ...first, type: ['object', 'null'] }
  const tag = Object.entries((first.properties ?? {}) as Readonly<Record<string, Schema>>).find(
    ([, { const: word }]) => word !== undefined,
  )?.[0]
  if (tag === undefined) return { anyOf: schemas }
  return {
    type: 'object',
    discriminator: { propertyName: tag },
    oneOf: schemas,
  }
}

function typesAlone(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(typesAlone)
  if (typeof schema !== 'object' || schema === null) return schema
  const { enum: words, format, pattern, minimum, maximum, ...others } = schema as Schema
  const parts = Object.entries(others).map(([name, part]) => [name, typesAlone(part)])
  return { ...(words !== undefined && { type: 'string' }), ...Object.fromEntries(parts) }
}

function compiled(
  schemas: readonly (readonly [name: string, schema: Schema])[],
  strictNumbers: boolean,
): string {
  const ajv = new Ajv({
    discriminator: true,
    // Whether a number may be infinite, as 1e999 is in JSON.
    strictNumbers,
    formats: { base64, time },
    keywords: [TEXTS],
    // An error has the schema and the data at its place.
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    // A discriminator's type is said once, beside its choice.
    strictTypes: false,
    code: { source: true, lines: true, formats: _`require("./fast-checks")` },
  })
  /** The name that each schema was exported by first. */
  const exported = new Map<string, string>()
  const equals: string[] = []
  for (const [name, schema] of schemas) {
    const text = JSON.stringify(schema)
    const equal = exported.get(text)
    if (equal !== undefined) {
      equals.push(`exports[${JSON.stringify(name)}] = exports[${JSON.stringify(equal)}];`)
      continue
    }
    exported.set(text, name)
    ajv.addSchema(schema, name)
  }
  const names = Object.fromEntries([...exported.values()].map((name) => [name, name]))
  return [GENERATED, standaloneCode(ajv, names), ...equals, ''].join('\n')
}

const GENERATED = '// Generated from adapters/target.ts by npm run contract. Do not edit.'
