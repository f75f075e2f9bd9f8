import { describe, it } from 'node:test'
import { expect } from 'chai'
import { declarationsOf } from './declarations'
import { typeSchemas } from './type-schema'

const SOURCE = `
export const WORDS = ['on', 'off'] as const
export type Word = (typeof WORDS)[number]
/**
 * A name.
 *
 * @pattern ^[a-z]+$
 */
export type Name = string
export interface Switch {
  readonly name: Name
  /** How often. @minimum 0 */
  readonly count?: number
  /** @onlyWhere state is off */
  readonly since?: string
  readonly state: Word
}
export type Choice = { readonly kind: 'none' } | { readonly kind: 'one'; readonly of: Switch | null }
export type Answer<T> = { readonly ok: true; readonly value: T }
`

const schemas = () => typeSchemas(declarationsOf('source.ts', SOURCE))

function schemaOf(type: string): object {
  const source = `${SOURCE}\nexport type Asked = ${type}`
  const asked = typeSchemas(declarationsOf('source.ts', source))
  asked.named('Asked')
  return asked.definitions().Asked as object
}

describe('the schema of a type', () => {
  const forms: [string, object][] = [
    ['string', { type: 'string' }],
    ['readonly boolean[]', { type: 'array', items: { type: 'boolean' } }],
    [
      'Readonly<Record<string, number>>',
      { type: 'object', additionalProperties: { type: 'number' } },
    ],
    ['Record<never, never>', { type: 'object' }],
    ['null', { type: 'null' }],
    ['Name | null', { anyOf: [{ $ref: '#/$defs/Name' }, { type: 'null' }] }],
    ['Name | undefined', { $ref: '#/$defs/Name' }],
    ["'user' | 'service'", { enum: ['user', 'service'] }],
    ['(typeof WORDS)[number]', { enum: ['on', 'off'] }],
    ['{ readonly a?: 1 }', { type: 'object', properties: { a: { const: 1 } } }],
  ]
  for (const [type, schema] of forms)
    it(`is known for ${type}`, () => {
      expect(schemaOf(type)).to.deep.equal(schema)
    })

  it('has what its comments say', () => {
    const asked = schemas()
    asked.named('Choice')
    expect(asked.definitions()).to.deep.equal({
      Choice: {
        anyOf: [
          { type: 'object', properties: { kind: { const: 'none' } }, required: ['kind'] },
          {
            type: 'object',
            properties: {
              kind: { const: 'one' },
              of: { anyOf: [{ $ref: '#/$defs/Switch' }, { type: 'null' }] },
            },
            required: ['kind', 'of'],
          },
        ],
      },
      Switch: {
        type: 'object',
        properties: {
          name: { $ref: '#/$defs/Name' },
          count: { type: 'number', description: 'How often.', minimum: 0 },
          since: { type: 'string' },
          state: { $ref: '#/$defs/Word' },
        },
        required: ['name', 'state'],
        dependentSchemas: { since: { properties: { state: { const: 'off' } } } },
      },
      Name: { type: 'string', description: 'A name.', pattern: '^[a-z]+$' },
      Word: { enum: ['on', 'off'] },
    })
  })

  it('takes an argument where the type has a parameter', () => {
    expect(schemas().ofGeneric('Answer', { type: 'null' })).to.deep.equal({
      type: 'object',
      properties: { ok: { const: true }, value: { type: 'null' } },
      required: ['ok', 'value'],
    })
  })

  for (const type of ['Map<string, string>', 'keyof Switch', '() => void', 'Nowhere', 'unknown'])
    it(`is not made up for ${type}`, () => {
      expect(() => schemaOf(type)).to.throw()
    })
})
