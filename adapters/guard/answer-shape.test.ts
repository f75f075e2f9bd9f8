import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020'
import { expect } from 'chai'
import fc from 'fast-check'
import { englishOf } from '../../record/saying'
import { CONTRACT, OPERATIONS } from '../contract'
import type { OperationName, ValueOf } from '../target'
import { wrongWith } from './answer-shape'

const page = join(__dirname, '..', '..', 'docs', 'target-contract.schema.json')
const ajv = new Ajv2020({ strictTypes: false })
ajv.addSchema(JSON.parse(readFileSync(page, 'utf8')), 'contract')

/** Whether the published schema takes an answer. */
function fits(operation: string, answer: unknown): boolean {
  const validate = ajv.getSchema(`contract#/$defs/${operation}.outcome`)
  if (validate === undefined) throw new Error(`the schema has no ${operation}`)
  return validate(answer) as boolean
}

/** Values beside the examples of the contract, which have every member there is. */
const OTHERS: { readonly [Name in OperationName]?: ValueOf<Name> } = {
  createProject: { name: '', region: '', encryption: null },
  getProject: { name: '', region: '', encryption: { algorithm: '', key: { kind: 'default' } } },
  readRows: [{}, { account: 'cash' }],
  'inspection.storedObjects': [{ id: '1', bytes: '', envelope: null }],
}

const refusal = { code: 'NOT_FOUND', message: 'no', native: 'OBJECT_NOT_EXIST' }

/** What a member may be instead: right for some of them, wrong for most. */
const INSTEAD: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 60,
  '',
  'kms',
  'service',
  'default',
  'Enabled',
  'rc4',
  'AAA',
  'A=AA',
  'ACCESS_DENIED',
  '2026-01-08',
  '2026-01-08T00:00Z',
  '2026-13-08T00:00:00Z',
  '2026-01-08T00:00:00+08:00',
  [],
  [null],
  [{}],
  {},
  { kind: 'default' },
  { account: 7 },
]

/** The answer with one thing changed, or taken away, or added, wherever that can be. */
function* variations(answer: unknown): Iterable<unknown> {
  yield* INSTEAD
  if (typeof answer !== 'object' || answer === null) return
  const whole: object = answer
  const withMember = (name: string, member: unknown): unknown =>
    Array.isArray(whole)
      ? whole.map((item, index) => (String(index) === name ? member : item))
      : { ...whole, [name]: member }
  for (const [name, member] of Object.entries(whole)) {
    for (const other of variations(member)) yield withMember(name, other)
    if (!Array.isArray(whole)) {
      const { [name]: _, ...rest } = whole as Record<string, unknown>
      yield rest
    }
  }
  if (!Array.isArray(whole)) yield { ...whole, another: { member: ['of', 'its', 'own'] } }
}

describe('the published schema and the guard around every target', () => {
  it('speak of the same operations', () => {
    const { $defs } = JSON.parse(readFileSync(page, 'utf8'))
    const described = Object.keys($defs).filter((name) => name.endsWith('.outcome'))
    expect(described).to.deep.equal(OPERATIONS.map((name) => `${name}.outcome`))
  })

  for (const operation of OPERATIONS) {
    it(`agree on answers to ${operation}`, () => {
      for (const answer of [
        { ok: true, value: CONTRACT[operation].value },
        ...(operation in OTHERS ? [{ ok: true, value: OTHERS[operation] }] : []),
        { ok: false, refusal },
      ]) {
        expect(wrongWith(operation, answer)).to.equal(undefined)
        for (const varied of [answer, ...variations(answer)]) {
          const wrong = wrongWith(operation, varied)
          // That an envelope ends within its object is the one thing that a schema cannot say.
          if (wrong !== undefined && /envelope ends at byte/.test(englishOf(wrong))) continue
          expect(
            fits(operation, varied),
            `${JSON.stringify(varied)}: ${wrong && englishOf(wrong)}`,
          ).to.equal(wrong === undefined)
        }
      }
    })
  }

  const almost: [string, OperationName, (text: string) => unknown, RegExp][] = [
    ['base64', 'keys.decrypt', (plaintext) => ({ plaintext }), /^[AZaz09+/=-]{0,9}$/],
    [
      'a time',
      'clock.now',
      (time) => ({ time }),
      /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,9})?Z?$/,
    ],
  ]
  for (const [what, operation, value, form] of almost) {
    it(`agree on what is ${what}`, () => {
      fc.assert(
        fc.property(fc.stringMatching(form), (text) => {
          const answer = { ok: true, value: value(text) }
          expect(fits(operation, answer)).to.equal(wrongWith(operation, answer) === undefined)
        }),
      )
    })
  }
})
