/**
 * The validator of a kept verdict.json, compiled by ajv from reports/verdict/verdict.schema.json
 * for those members that are read of it, so that no start of the command compiles a schema. A
 * verdict of an older or newer version of the suite may lack, or have, other members.
 */
import { join } from 'node:path'
import { _, Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone'
import schema from '../reports/verdict/verdict.schema.json'

type Schema = Readonly<Record<string, unknown>>

export const VERDICT_VALIDATOR = join('reports', 'verdict', 'verdict-validator.js')

/** Members that are written and not read again. */
const NOT_READ = ['capabilities', 'waivers', 'section', 'source', 'rule', 'uri', 'line']

export function verdictValidator(): string {
  const ajv = new Ajv({
    formats: { time: (text: string) => !Number.isNaN(Date.parse(text)) },
    // An error has the schema and the data at its place.
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    strictTypes: false,
    code: {
      source: true,
      lines: true,
      formats: _`{ time: (text) => !Number.isNaN(Date.parse(text)) }`,
    },
  })
  const validate = ajv.compile(read(schema))
  return `// Generated from verdict.schema.json by npm run verdict-validator. Do not edit.\n${standaloneCode(ajv, validate)}\n`
}

/** A schema in which only what is read is looked at, with its references resolved. */
function read(described: Schema): Schema {
  const { $ref, type, required, properties, items, enum: words, const: word } = described
  if ($ref === '#/definitions/time') return { type: ['string', 'null'], format: 'time' }
  if (typeof $ref === 'string') {
    const name = $ref.replace('#/definitions/', '')
    if (name === 'waiver') return { type: 'object' }
    return read(schema.definitions[name as keyof typeof schema.definitions])
  }
  const isRead = (name: string): boolean => !NOT_READ.includes(name)
  return {
    ...(type !== undefined && { type }),
    ...(type === 'integer' && { minimum: described.minimum }),
    ...(words !== undefined && { enum: words }),
    ...(word !== undefined && { const: word }),
    ...(required !== undefined && { required: (required as string[]).filter(isRead) }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(
        Object.entries(properties as Readonly<Record<string, Schema>>)
          .filter(([name]) => isRead(name))
          .map(([name, member]) => [name, read(member)]),
      ),
    }),
    ...(items !== undefined && { items: read(items as Schema) }),
  }
}
