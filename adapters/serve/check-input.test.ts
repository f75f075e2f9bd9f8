import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020'
import { expect } from 'chai'
import fc from 'fast-check'
import { INPUTS } from '../fixtures/inputs'
import type { OperationName } from '../target'
import { wrongWithInput } from './check-input'

/**
 * The published contract without what narrows a type: words, patterns and ranges are for targets to
 * judge.
 */
function typesAlone(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(typesAlone)
  if (typeof schema !== 'object' || schema === null) return schema
  const {
    enum: words,
    pattern,
    minimum,
    maximum,
    contentEncoding,
    ...rest
  } = schema as Record<string, unknown>
  const type = words === undefined ? {} : { type: 'string' }
  const parts = Object.entries(rest).map(([name, part]) => [name, typesAlone(part)])
  return { ...type, ...Object.fromEntries(parts) }
}

const page = join(__dirname, '..', '..', 'docs', 'target-contract.schema.json')
const ajv = new Ajv2020({ strictTypes: false })
ajv.addSchema(typesAlone(JSON.parse(readFileSync(page, 'utf8'))) as object, 'contract')

function fits(operation: string, input: unknown): boolean {
  const validate = ajv.getSchema(`contract#/$defs/${operation}.input`)
  if (validate === undefined) throw new Error(`the schema has no ${operation}`)
  return validate(input) as boolean
}

const table = { project: 'payroll', table: 'salaries' }
const OPERATIONS = Object.keys(INPUTS) as OperationName[]

describe('the input that an operation expects', () => {
  it('is taken with all its members, and with others beside them', () => {
    for (const operation of OPERATIONS) {
      for (const input of [INPUTS[operation], { ...INPUTS[operation], unheardOf: [null] }]) {
        expect(wrongWithInput(operation, input), operation).to.equal(undefined)
        expect(fits(operation, input), operation).to.equal(true)
      }
    }
  })

  it('is what the published schema says, whichever member is left out or of another type', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATIONS).chain((operation) =>
          fc.record({
            operation: fc.constant(operation),
            path: pathIn(INPUTS[operation]),
            value: fc.option(fc.constantFrom(null, 'x', 7, true, {}, [], [{}], { kind: 'byok' }), {
              nil: undefined,
            }),
          }),
        ),
        ({ operation, path, value }) => {
          const input = changed(INPUTS[operation], path, value) as object
          const wrong = wrongWithInput(operation, input)
          expect(wrong === undefined, `${operation} ${JSON.stringify(input)}: ${wrong}`).to.equal(
            fits(operation, input),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is missed by name', () => {
    const wrong: [OperationName, object, string][] = [
      ['getProject', {}, '.name is missing, not text'],
      ['getProject', { name: 7 }, '.name is 7, not text'],
      ['clock.advance', { hours: 'two' }, '.hours is "two", not a number'],
      ['writeRows', { ...table, rows: [{ a: null }], mode: '' }, '.rows[0]["a"] is null, not text'],
      [
        'setEncryption',
        { project: 'payroll', encryption: { algorithm: 'AES256', key: { kind: 'byok' } } },
        '.encryption.key.keyId is missing, not text',
      ],
    ]
    for (const [operation, input, phrase] of wrong) {
      expect(wrongWithInput(operation, input)).to.equal(phrase)
    }
  })
})

type Path = readonly (string | number)[]

/** Any place within a value; the value itself is always an object. */
function pathIn(value: object): fc.Arbitrary<Path> {
  return fc.constantFrom(...pathsIn(value).filter((path) => path.length > 0))
}

function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const inner = Object.entries(value).flatMap(([name, member]) =>
    pathsIn(member).map((path) => [name, ...path]),
  )
  return [[], ...inner]
}

/** `undefined` takes the place away, as JSON would. */
function changed(value: unknown, [step, ...path]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement
  const copy = structuredClone(value) as Record<string | number, unknown>
  copy[step] = changed(copy[step], path, replacement)
  return JSON.parse(JSON.stringify(copy))
}
