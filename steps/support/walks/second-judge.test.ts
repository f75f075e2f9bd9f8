import test from 'node:test'
import { type Envelope, PickleStepType, type TestStepResultStatus } from '@cucumber/messages'
import { expect } from 'chai'
import { CAPABILITIES } from '../../../adapters/target'
import { EXCHANGE, type Exchange } from '../../../record/evidence'
import { exchangeJson } from '../../../record/redaction'
import { say } from '../../../record/saying'
import { SecondJudge } from './second-judge'

const DECLARED = { capabilities: new Set(CAPABILITIES) }
const AES256 = { algorithm: 'AES256', key: { kind: 'default' } }
const PAYROLL = { name: 'payroll', region: 'cn-shanghai', encryption: AES256 }
const SALARIES = { project: 'payroll', table: 'salaries' }

type Asked = Omit<Exchange, 'durationMs'>

const asked = (operation: string, input: object, value: unknown): Asked => ({
  operation,
  input,
  outcome: { ok: true, value },
})
const created = asked('createProject', PAYROLL, PAYROLL)
const wrote = (rows: readonly object[], mode = 'append') =>
  asked('writeRows', { ...SALARIES, rows, mode }, null)
const read = (rows: readonly object[]) => asked('readRows', SALARIES, rows)
const refused = (exchange: Asked, code = 'ACCESS_DENIED'): Asked => ({
  ...exchange,
  outcome: { ok: false, refusal: { code, message: 'no' } },
})

interface Scenario {
  readonly exchanges: readonly Asked[]
  readonly tags?: readonly string[]
  /** Of the last step. */
  readonly error?: string
}

function messages({ exchanges, tags = [], error }: Scenario): readonly Envelope[] {
  const timestamp = { seconds: 0, nanos: 0 }
  const pickle = {
    id: 'pickle',
    uri: 'features/a.feature',
    location: { line: 7, column: 1 },
    name: 'A scenario',
    language: 'en',
    steps: [{ id: 's', text: 'a step', type: PickleStepType.ACTION, astNodeIds: [] }],
    tags: tags.map((name) => ({ name: `@${name}`, astNodeId: '' })),
    astNodeIds: [],
  }
  const status = (error === undefined ? 'PASSED' : 'FAILED') as TestStepResultStatus
  const exception = error === undefined ? {} : { exception: { type: error, message: 'no' } }
  const testStepResult = { status, duration: timestamp, ...exception }
  return [
    { pickle },
    { testCase: { id: 'case', pickleId: 'pickle', testSteps: [] } },
    { testCaseStarted: { id: 'run', testCaseId: 'case', attempt: 0, timestamp } },
    ...exchanges.map((exchange) => ({
      attachment: {
        body: exchangeJson({ ...exchange, durationMs: 1 }),
        contentEncoding: 'IDENTITY' as never,
        mediaType: EXCHANGE,
        testCaseStartedId: 'run',
        testStepId: 's',
      },
    })),
    {
      testStepFinished: { testCaseStartedId: 'run', testStepId: 's', testStepResult, timestamp },
    },
    { testCaseFinished: { testCaseStartedId: 'run', timestamp, willBeRetried: false } },
  ]
}

function judged(...scenarios: readonly Scenario[]) {
  const judge = new SecondJudge(DECLARED)
  for (const message of scenarios.flatMap(messages)) judge.take(message)
  return { clauses: [...judge.findings().keys()], judge }
}

const LOST = [created, wrote([{ a: '1' }]), read([])]

test('an unlawful answer is a finding that names the scenario, its place and the operation', () => {
  const { judge } = judged({ exchanges: LOST })
  expect(judge.findings().get('MEC-3')).to.deep.equal([
    {
      clause: 'MEC-3',
      expected: say`the row ${'[["a","1"]]'}`,
      observed: say`it is not among the rows that came back`,
      scenario: 'A scenario',
      uri: 'features/a.feature',
      line: 7,
      operation: 'readRows',
    },
  ])
  expect(judge.judged).to.equal(3)
})

test('lawful answers are no findings', () => {
  const exchanges = [created, wrote([{ a: '1' }]), read([{ a: '1' }])]
  expect(judged({ exchanges }).clauses).to.deep.equal([])
})

test('each scenario begins with a fresh sandbox', () => {
  expect(judged({ exchanges: [created] }, { exchanges: [created] }).clauses).to.deep.equal([])
})

test('what the own steps of a scenario noticed is no second finding', () => {
  const own = { exchanges: LOST, tags: ['MEC-3'] }
  expect(judged({ ...own, error: 'AssertionError' }).clauses).to.deep.equal([])
  expect(judged(own).clauses).to.deep.equal(['MEC-3'])
  expect(judged({ ...own, error: 'TargetFault' }).clauses).to.deep.equal(['MEC-3'])
  expect(
    judged({ exchanges: LOST, tags: ['MEC-2'], error: 'AssertionError' }).clauses,
  ).to.deep.equal(['MEC-3'])
})

test('stored bytes other than those that the target shows are a finding of MEC-2, whatever the scenario is about', () => {
  const shown = asked('inspection.storedObjects', SALARIES, [])
  const differing = { ...shown, fetchedIndependently: true, difference: 'object "1"' } as const
  const { judge } = judged({ exchanges: [created, differing], tags: ['MEC-1'] })
  expect(judge.findings().get('MEC-2')?.[0]).to.deep.include({
    observed: say`${'object "1"'}`,
    operation: 'inspection.storedObjects',
  })
  expect([...judge.findings().keys()]).to.deep.equal(['MEC-2'])
  const fault = { operation: 'getProject', input: { name: 'payroll' }, fault: 'no answer' }
  expect(judged({ exchanges: [fault, differing] }).clauses).to.deep.equal(['MEC-2'])
  const own = { exchanges: [created, differing], tags: ['MEC-2'], error: 'AssertionError' }
  expect(judged(own).clauses).to.deep.equal([])
})

test('walks are not judged twice', () => {
  expect(judged({ exchanges: LOST, tags: ['walks'] }).clauses).to.deep.equal([])
})

test('after a fault nothing of the scenario is judged', () => {
  const fault = { operation: 'getProject', input: { name: 'payroll' }, fault: 'no answer' }
  const { clauses, judge } = judged({ exchanges: [created, wrote([{ a: '1' }]), fault, read([])] })
  expect(clauses).to.deep.equal([])
  expect(judge.judged).to.equal(2)
})

test('rows that evidence shortens are not taken for lost ones', () => {
  const rows = Array.from({ length: 50 }, (_, row) => ({ row: `${row}` }))
  expect(judged({ exchanges: [created, wrote(rows), read(rows.toReversed())] }).clauses).to.be.empty
  expect(judged({ exchanges: [created, wrote(rows), read(rows.slice(3, 9))] }).clauses).to.be.empty
  const again = [wrote([{ a: '1' }], 'overwrite'), read([])]
  expect(judged({ exchanges: [created, wrote(rows), ...again] }).clauses).to.deep.equal(['MEC-3'])
})

test('long values are compared by their digests', () => {
  const long = { value: 'x'.repeat(5000) }
  const other = { value: `${'x'.repeat(4999)}y` }
  expect(judged({ exchanges: [created, wrote([long]), read([long])] }).clauses).to.be.empty
  expect(judged({ exchanges: [created, wrote([long]), read([other])] }).clauses).to.deep.equal([
    'MEC-3',
  ])
})

test('rows that redaction changed are not judged', () => {
  const secret = { exchanges: [created, wrote([{ a: '[redacted]' }]), read([{ a: 'b' }])] }
  expect(judged(secret).clauses).to.deep.equal([])
})

test('an answer that decides what is lawful later, and is not whole, ends the judging', () => {
  const key = { keyId: '[redacted]', arn: 'a', region: 'cn-shanghai', state: 'Enabled' }
  const create = asked('keys.create', { region: 'cn-shanghai' }, { ...key, creator: 'user' })
  const { judge } = judged({ exchanges: [create, ...LOST] })
  expect([...judge.findings()]).to.deep.equal([])
  expect(judge.judged).to.equal(0)
})

test('stored objects are compared by their digests', () => {
  const stored = (table: string, bytes: string, iv = 'aXY=') =>
    asked('inspection.storedObjects', { project: 'payroll', table }, [
      {
        id: '1',
        bytes: Buffer.from(bytes).toString('base64'),
        envelope: {
          cipher: 'aes-256-gcm',
          keyId: 'k',
          wrappedDataKey: 'd3JhcHBlZA==',
          iv,
          offset: 0,
          length: bytes.length,
        },
      },
    ])
  const wroteOther = asked(
    'writeRows',
    { ...SALARIES, table: 'b', rows: [{}], mode: 'append' },
    null,
  )
  const begin = [created, wrote([{ a: '1' }]), wroteOther, stored('salaries', 'one')]
  // The same bytes, and others around the same ciphertext: a digest does not tell.
  expect(judged({ exchanges: [...begin, stored('salaries', 'other')] }).clauses).to.be.empty
  expect(judged({ exchanges: [...begin, stored('b', 'two', 'aXYy')] }).clauses).to.be.empty
  expect(judged({ exchanges: [...begin, stored('b', 'two')] }).clauses).to.deep.equal(['MEC-6'])
})

test('an object without bytes is none that is stored as it is', () => {
  const stored = (bytes: string) =>
    asked('inspection.storedObjects', SALARIES, [{ id: 'marker', bytes, envelope: null }])
  const begin = [created, wrote([{ a: '1' }])]
  expect(judged({ exchanges: [...begin, stored('')] }).clauses).to.be.empty
  expect(judged({ exchanges: [...begin, stored('QUJD')] }).clauses).to.deep.equal(['MEC-1'])
})

test('questions that were asked at once may have been answered in either order', () => {
  const together = (exchange: Asked): Asked => ({ ...exchange, group: 1 })
  const change = asked('setEncryption', { project: 'payroll', encryption: AES256 }, PAYROLL)
  const plain = { ...PAYROLL, encryption: null }
  const begin = asked('createProject', plain, plain)
  const look = asked('getProject', { name: 'payroll' }, plain)
  expect(judged({ exchanges: [begin, change, look] }).clauses).not.to.be.empty
  expect(judged({ exchanges: [begin, together(change), together(look)] }).clauses).to.be.empty
  const three = [change, look, look].map(together)
  const { clauses, judge } = judged({ exchanges: [begin, ...three, ...LOST] })
  expect({ clauses, judged: judge.judged }).to.deep.equal({ clauses: [], judged: 1 })
})

test('an operation that the oracle does not know is a fault of the suite', () => {
  const unknown = asked('keys.explode', {}, null)
  expect(() => judged({ exchanges: [unknown] })).to.throw(
    'does not know the operation keys.explode',
  )
})

test('a refusal without a reason is found too', () => {
  const { clauses } = judged({ exchanges: [created, refused(wrote([{ a: '1' }]))] })
  expect(clauses).to.deep.equal(['MEC-3'])
})
