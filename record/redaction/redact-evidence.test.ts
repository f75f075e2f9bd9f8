import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import type { Exchange } from '../evidence'
import {
  exchangeJson,
  isSafeToStore,
  isWhole,
  lengthOfDigested,
  redactValue,
} from './redact-evidence'

const redactExchange = (exchange: Exchange): Exchange => JSON.parse(exchangeJson(exchange))

test('the plaintext that KMS unwraps is never kept', () => {
  const kept = redactExchange({
    operation: 'keys.decrypt',
    input: { ciphertextBlob: 'wrapped' },
    outcome: { ok: true, value: { plaintext: 'c2VjcmV0' } },
    durationMs: 1,
  })
  expect(JSON.stringify(kept)).not.to.contain('c2VjcmV0')
  expect(JSON.stringify(kept)).to.contain('[redacted]')
})

test('key material and credentials are never kept, whatever they are called', () => {
  const names = ['keyMaterial', 'privateKey', 'data_key', 'AccessKeySecret', 'Set-Cookie']
  for (const name of names)
    expect(redactValue({ [name]: 'c2VjcmV0' })).to.deep.equal({ [name]: '[redacted]' })
})

test('how often KMS was called is kept; what is no number is not', () => {
  const count = (value: unknown) =>
    redactExchange({
      operation: 'metering.kmsCalls',
      input: {},
      outcome: { ok: true, value: { GenerateDataKey: value } },
      durationMs: 1,
    })
  expect(count(3).outcome).to.deep.equal({ ok: true, value: { GenerateDataKey: 3 } })
  expect(isSafeToStore(count(3))).to.equal(true)
  for (const key of ['c2VjcmV0', ['c2VjcmV0'], 0.5])
    expect(count(key).outcome).to.deep.equal({ ok: true, value: { GenerateDataKey: '[redacted]' } })
  for (const name of ['dataKey', 'DataKey', 'AccessKeySecret', 'SessionToken', 'Getaway-token'])
    expect(redactValue({ [name]: 3 })).to.deep.equal({ [name]: '[redacted]' })
})

const CONTRACT_SCHEMA = JSON.parse(
  readFileSync(join(__dirname, '../../docs/target-contract.schema.json'), 'utf8'),
)

interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly type?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
}

/** Operations of KMS that a target may count, among them those named after what they keep secret. */
const CALLS = [
  ...['Encrypt', 'Decrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ExportDataKey'],
  ...['GenerateAndExportDataKey', 'ImportKeyMaterial', 'DeleteKeyMaterial', 'GetSecretValue'],
  ...[
    'GetParametersForImport',
    'CreateSecret',
    'RotateSecret',
    'ListSecretVersionIds',
    'ScheduleKeyDeletion',
  ],
]

/** Values that fit a schema of the contract. */
function anyOfSchema(schema: Schema): fc.Arbitrary<unknown> {
  const { $ref, anyOf = schema.oneOf, properties = {}, additionalProperties, items } = schema
  if ($ref) return anyOfSchema(CONTRACT_SCHEMA.$defs[$ref.replace('#/$defs/', '')])
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (anyOf) return fc.oneof(...anyOf.map(anyOfSchema))
  switch (schema.type) {
    case 'integer':
      return fc.maxSafeNat()
    case 'number':
      return fc.double({ min: 0, noDefaultInfinity: true, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(anyOfSchema(items ?? { type: 'string' }), { maxLength: 5 })
    case 'object':
      return typeof additionalProperties === 'object'
        ? fc.dictionary(fc.constantFrom(...CALLS), anyOfSchema(additionalProperties))
        : fc.record(
            Object.fromEntries(
              Object.entries(properties).map(([name, each]) => [name, anyOfSchema(each)]),
            ),
          )
    default:
      return fc.string()
  }
}

function numbersIn(value: unknown): readonly number[] {
  const numbers: number[] = []
  JSON.stringify(value, (_, each) => {
    if (typeof each === 'number') numbers.push(each)
    return each
  })
  return numbers
}

const operations = Object.keys(CONTRACT_SCHEMA.$defs).flatMap((name) =>
  name.endsWith('.outcome') ? [name.replace('.outcome', '')] : [],
)
for (const operation of operations) {
  test(`no number of ${operation} is redacted`, () => {
    const { [`${operation}.outcome`]: outcome, [`${operation}.input`]: input } =
      CONTRACT_SCHEMA.$defs
    fc.assert(
      fc.property(anyOfSchema(input), anyOfSchema(outcome), (asked, answered) => {
        const exchange = { operation, input: asked, outcome: answered, durationMs: 0.5 }
        const kept = redactExchange(exchange as Exchange)
        expect(numbersIn(kept)).to.deep.equal(numbersIn(JSON.parse(JSON.stringify(exchange))))
        expect(isSafeToStore(kept)).to.equal(true)
        // The same values, as a step compares them.
        const expectation = { expected: answered, observed: answered }
        expect(numbersIn(redactValue(expectation))).to.deep.equal(
          numbersIn(JSON.parse(JSON.stringify(expectation))),
        )
      }),
      { numRuns: 30 },
    )
  })
}

test('what was redacted or left out is recognised', () => {
  const many = Array.from({ length: 30 }, () => ({ a: 'b' }))
  const wide = Object.fromEntries(many.map((_, index) => [`${index}${'x'.repeat(index)}`, '']))
  const whole = [{ a: 'b' }, many.slice(0, 20), wide, null, 3, { bytes: 'c2VjcmV0' }]
  for (const value of whole) expect(isWhole(redactValue(value))).to.equal(true)
  const members = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`c${index}`, '']))
  const secret = { token: 'c2VjcmV0' }
  for (const value of [many, [members], secret, 'x'.repeat(500)])
    expect(isWhole(redactValue(value))).to.equal(false)
  // Equal long values have equal digests.
  expect(isWhole(redactValue([{ a: 'x'.repeat(500) }]), true)).to.equal(true)
  const columns = Object.keys(members).slice(0, 50)
  const row = Object.fromEntries(columns.map((name) => [name, 'x'.repeat(400)]))
  const outcome = { ok: true, value: many.slice(0, 20).map(() => row) } as const
  const kept = redactExchange({ operation: 'readRows', input: {}, outcome, durationMs: 1 })
  expect(isWhole((kept.outcome as typeof outcome).value)).to.equal(false)
})

test('the length of bytes that were replaced by their digest is known', () => {
  const { bytes } = redactValue({ bytes: 'c2VjcmV0' }) as { bytes: string }
  expect(lengthOfDigested(bytes)).to.equal(6)
  expect(lengthOfDigested('c2VjcmV0')).to.equal(undefined)
})

test('stored bytes, in which a key may lie open, are kept as their size and digest', () => {
  const [kept] = redactValue([{ id: 'object-1', bytes: 'c2VjcmV0', envelope: null }]) as [
    { bytes: string },
  ]
  expect(kept.bytes).to.match(/^6 bytes, SHA-256 2bb80d537b1da3e3/)
})

test('a huge text is kept as its beginning, its size and its digest', () => {
  expect(redactValue('x'.repeat(5000))).to.match(
    /^x{80}… \(5000 characters, SHA-256 [0-9a-f]{64}\)$/,
  )
})

test('a long list says how long it was', () => {
  expect(redactValue(Array.from({ length: 1000 }, (_, index) => index)))
    .to.have.length(21)
    .and.include('… 1000 in all')
})

test('of many members the first are kept, and how many more there were', () => {
  const row = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`c${index}`, 'v']))
  const kept = redactValue(row) as Record<string, unknown>
  expect(Object.keys(kept)).to.have.length(51)
  expect(kept).to.include({ c0: 'v', c49: 'v', '…': '9950 more members' })
  const value = { ...row, keyId: 'key-1' }
  const outcome = { ok: true, value } as const
  const exchange = redactExchange({ operation: 'keys.describe', input: {}, outcome, durationMs: 1 })
  expect(isSafeToStore(exchange)).to.equal(true)
  expect(JSON.stringify(exchange)).to.contain('9951 more members').and.not.contain('"v"')
})

test('a long name is kept as its beginning, its length and its digest', () => {
  const kept = redactValue({ [`${'x'.repeat(200)}password`]: 'c2VjcmV0', ['y'.repeat(101)]: 'v' })
  const [secret = '', other = ''] = Object.keys(kept as object)
  expect(secret).to.match(/^x{80}… \(208 characters, SHA-256 [0-9a-f]{64}\)$/)
  expect(kept).to.deep.equal({ [secret]: '[redacted]', [other]: 'v' })
})

test('an exchange that is large with all its members short is left out', () => {
  const row = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`c${at}`, 'v'.repeat(400)]))
  const outcome = { ok: true, value: Array(20).fill(row) } as const
  const kept = redactExchange({ operation: 'readRows', input: {}, outcome, durationMs: 1 })
  expect(JSON.stringify(kept)).to.have.length.below(400)
  expect(kept.outcome)
    .to.have.property('value')
    .that.match(/^… left out: \d+ characters of JSON/)
})

test('what is short is kept as it is', () => {
  const value = { rows: [{ name: 'null', value: '' }], encryption: null }
  expect(redactValue(value)).to.deep.equal(value)
})

test('redacted evidence is safe to store, and other evidence is not', () => {
  const exchange = { input: { ciphertextBlob: 'd3JhcHBlZA==' }, value: [{ plaintext: 'c2VjcmV0' }] }
  expect(isSafeToStore(redactValue(exchange))).to.equal(true)
  expect(isSafeToStore({ ...exchange, input: {} })).to.equal(false)
  expect(isSafeToStore({ ...exchange, value: [] })).to.equal(false)
})

test('of what a target tells beyond the contract the name alone is kept', () => {
  const kept = redactExchange({
    operation: 'createProject',
    input: {},
    outcome: {
      ok: true,
      value: { name: 'ledger', region: 'cn-shanghai', dek: 'b64', token: 't', key: { pin: 1 } },
    },
    durationMs: 1,
  })
  expect(kept.outcome).to.deep.equal({
    ok: true,
    value: {
      name: 'ledger',
      region: 'cn-shanghai',
      dek: '[not in the contract]',
      token: '[redacted]',
      key: { pin: '[not in the contract]' },
    },
  })
  expect(isSafeToStore(kept)).to.equal(true)
  expect(isSafeToStore({ ...kept, outcome: { ok: true, value: { dek: 'b64' } } })).to.equal(false)
})

test('columns are named by the data, and kept', () => {
  const outcome = { ok: true, value: [{ employee: 'Mei' }] } as const
  const kept = redactExchange({ operation: 'readRows', input: {}, outcome, durationMs: 1 })
  expect(kept.outcome).to.deep.equal(outcome)
})

test('every member that the contract names is kept by its name', () => {
  const schema = readFileSync(join(__dirname, '../../docs/target-contract.schema.json'), 'utf8')
  const { $defs: definitions } = JSON.parse(schema)
  const members = new Set<string>()
  // Answers, and all that they refer to, but not what else passes on the wire.
  const gather = (part: unknown): void => {
    JSON.stringify(part, (member, value) => {
      if (member === 'properties') for (const name of Object.keys(value)) members.add(name)
      if (member === '$ref') gather(definitions[value.replace('#/$defs/', '')])
      return value
    })
  }
  const answers = Object.entries(definitions).filter(([name]) => name.endsWith('.outcome'))
  for (const [, answer] of answers) gather(answer)
  expect(members).to.include('wrappedDataKey').and.not.include('principal')
  const value = Object.fromEntries(Array.from(members, (name) => [name, {}]))
  const outcome = { ok: true, value } as const
  const kept = redactExchange({ operation: 'getProject', input: {}, outcome, durationMs: 1 })
  expect(JSON.stringify(kept)).to.not.include('not in the contract')
})

test('a member of any name is redacted, whatever its value is', () => {
  const value = JSON.parse('{"__proto__": {"token": "abc"}, "wrappedDataKey": {"raw": "abc"}}')
  expect(JSON.stringify(redactValue(value))).to.equal(
    '{"__proto__":{"token":"[redacted]"},"wrappedDataKey":"[redacted]"}',
  )
})

test('an exchange is redacted like any value, and its answer held to the contract', () => {
  const rows = Array.from({ length: 30 }, () => ({ bytes: 'c2VjcmV0', text: 'x'.repeat(500) }))
  const input = { list: rows, token: [1], __proto__: null, wrappedDataKey: { raw: 1 } }
  const exchange = { operation: 'createProject', input, durationMs: 1 }
  expect(redactExchange(exchange)).to.deep.equal(JSON.parse(JSON.stringify(redactValue(exchange))))
  const outcome = { ok: true, value: [{ name: 'a', more: { name: 'b' } }, { key: [{ pin: 1 }] }] }
  const answered = { ...exchange, outcome: outcome as Exchange['outcome'] } as Exchange
  expect(redactExchange(answered).outcome).to.deep.equal({
    ok: true,
    value: [
      { name: 'a', more: '[not in the contract]' },
      { key: [{ pin: '[not in the contract]' }] },
    ],
  })
})
