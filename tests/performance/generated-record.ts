/**
 * The record of a run that nobody played: as many scenarios as are wanted, with steps, exchanges
 * and sizes as the reference's own record has them (437 scenarios: 7 steps, 8 exchanges and 15 kB
 * each), and every verdict there is. The same number gives the same record.
 */
import { hash } from 'node:crypto'
import {
  AttachmentContentEncoding,
  type Envelope,
  type FeatureChild,
  PickleStepType,
  type Step,
  TestStepResultStatus,
} from '@cucumber/messages'
import { contextAttachment, EXCHANGE, EXPECTATION, INAPPLICABLE, READING } from '../../reports'
import { generatedContext, NOT_TESTED } from './generated-context'

/** Two clauses of three conform; of the third, so end a few of each 25 scenarios. */
const TROUBLED = 3
const PERIOD = 25
const ENDINGS: Readonly<Record<number, Ending>> = {
  1: 'violates',
  6: 'inapplicable',
  9: 'violates',
  12: 'faulted',
  15: 'excluded',
  18: 'violates',
  21: 'not-run',
}
type Ending = 'conforms' | 'violates' | 'faulted' | 'inapplicable' | 'excluded' | 'not-run'

interface Planned {
  readonly id: string
  readonly clause: string
  readonly name: string
  /** It describes the reference only. */
  readonly observed: boolean
  readonly ending: Ending
  readonly number: number
}

const STEPS: readonly (readonly [keyword: string, type: PickleStepType, text: string])[] = [
  ['Given', PickleStepType.CONTEXT, 'KMS is activated in cn-shanghai'],
  ['And', PickleStepType.CONTEXT, 'a BYOK "vault" in cn-shanghai'],
  ['And', PickleStepType.CONTEXT, 'project "payroll" is encrypted with AES256 under BYOK "vault"'],
  ['And', PickleStepType.CONTEXT, 'table "salaries" of "payroll" holds 3 rows'],
  ['When', PickleStepType.ACTION, 'the owner reads "salaries" of "payroll" 1 time'],
  ['Then', PickleStepType.OUTCOME, 'the rows are as they were written'],
  ['But', PickleStepType.OUTCOME, 'the stored bytes of "salaries" do not contain "41000"'],
]
const ACT = 4
const FIRST_LINE = 10

export function* generatedRecord(scenarios: number): Generator<Envelope> {
  const context = generatedContext()
  const clauses = context.clauses.flatMap(({ id }) => (id === NOT_TESTED ? [] : [id]))
  const plan = Array.from({ length: scenarios }, (_, number): Planned => {
    const [of, nth] = [number % clauses.length, Math.floor(number / clauses.length)]
    const clause = clauses[of] ?? ''
    const name = `Case ${nth + 1}: the owner reads after a change of the key`
    const ending = of % TROUBLED === 0 ? ENDINGS[nth % PERIOD] : undefined
    const observed = nth % PERIOD === PERIOD - 1
    return { id: `p${number}`, clause, name, observed, ending: ending ?? 'conforms', number }
  })
  yield contextAttachment(context)
  for (const clause of clauses)
    yield feature(
      clause,
      plan.filter((each) => each.clause === clause),
    )
  for (const scenario of plan) yield pickle(scenario)
  yield { testRunStarted: { timestamp: at(0) } }
  const assembled = plan.filter(({ ending }) => ending !== 'excluded')
  for (const scenario of assembled) yield testCase(scenario)
  for (const scenario of assembled) {
    if (scenario.ending !== 'not-run') yield* play(scenario)
  }
  yield { testRunFinished: { success: false, timestamp: at(scenarios) } }
}

function feature(clause: string, members: readonly Planned[]): Envelope {
  const bare = { tags: [], description: '' }
  const children: FeatureChild[] = [
    {
      rule: {
        ...bare,
        id: `${clause}-rule`,
        location: { line: 3 },
        keyword: 'Rule',
        name: `What ${clause} promises holds`,
        children: members.map((member, index) => ({
          scenario: {
            ...bare,
            id: `${member.id}-node`,
            location: { line: FIRST_LINE + index * (STEPS.length + 2) },
            keyword: 'Example',
            name: member.name,
            examples: [],
            steps: STEPS.map(
              ([keyword, , text], step): Step => ({
                id: `${member.id}-node-${step}`,
                location: { line: FIRST_LINE + index * (STEPS.length + 2) + step + 1 },
                keyword: `${keyword} `,
                text,
              }),
            ),
          },
        })),
      },
    },
  ]
  const told = { ...bare, location: { line: 1 }, keyword: 'Feature', language: 'en' }
  const name = `Promises of clause ${clause}`
  return {
    gherkinDocument: { uri: uriOf(clause), comments: [], feature: { ...told, name, children } },
  }
}

function pickle({ id, clause, name, observed }: Planned): Envelope {
  return {
    pickle: {
      id,
      uri: uriOf(clause),
      name,
      language: 'en',
      astNodeIds: [`${id}-node`],
      tags: [`@${clause}`, '@inspection', ...(observed ? ['@observed'] : [])].map((tag) => ({
        name: tag,
        astNodeId: '',
      })),
      steps: STEPS.map(([, type, text], step) => ({
        id: `${id}-${step}`,
        text,
        type,
        astNodeIds: [`${id}-node-${step}`],
      })),
    },
  }
}

function testCase({ id }: Planned): Envelope {
  const testSteps = STEPS.map((_, step) => ({ id: `${id}-${step}`, pickleStepId: `${id}-${step}` }))
  return { testCase: { id: `${id}-case`, pickleId: id, testSteps } }
}

function* play(scenario: Planned): Generator<Envelope> {
  const { id, number, ending } = scenario
  const started = `${id}-started`
  const timestamp = at(number)
  yield { testCaseStarted: { id: started, testCaseId: `${id}-case`, attempt: 0, timestamp } }
  let over = false
  for (const step of STEPS.keys()) {
    const on = { testCaseStartedId: started, testStepId: `${id}-${step}` }
    yield { testStepStarted: { ...on, timestamp } }
    const ends: boolean = !over && endsAt(ending) === step
    if (!over) {
      for (const body of exchangesOf(step, number)) yield attachment(EXCHANGE, body, on)
      if (ends) yield* evidenceOf(scenario, on)
    }
    const status: TestStepResultStatus = ends
      ? STATUSES[ending]
      : over
        ? TestStepResultStatus.SKIPPED
        : PASSED
    const exception = ends ? EXCEPTIONS[ending] : undefined
    const duration = { seconds: 0, nanos: 400_000 }
    const testStepResult = { status, duration, ...(exception ? { exception } : {}) }
    yield { testStepFinished: { ...on, testStepResult, timestamp } }
    over ||= ends && status !== PASSED
  }
  yield { testCaseFinished: { testCaseStartedId: started, willBeRetried: false, timestamp } }
}

const { PASSED, FAILED, SKIPPED } = TestStepResultStatus
const STATUSES: Readonly<Record<Ending, TestStepResultStatus>> = {
  conforms: PASSED,
  violates: FAILED,
  faulted: FAILED,
  inapplicable: SKIPPED,
  excluded: SKIPPED,
  'not-run': SKIPPED,
}
const MESSAGE = 'the rows are not those that were written: 2 of 3 came back'
const EXCEPTIONS: Partial<Record<Ending, { type: string; message: string; stackTrace: string }>> = {
  violates: { type: 'AssertionError', message: MESSAGE, stackTrace: trace(MESSAGE) },
  faulted: {
    type: 'TargetFault',
    message: 'the target did not answer readRows within 30 s',
    stackTrace: trace('the target did not answer readRows within 30 s'),
  },
}

function trace(message: string): string {
  const frames = Array.from(
    { length: 8 },
    (_, depth) => `    at step (steps/table.steps.ts:${90 + depth}:11)`,
  )
  return [`AssertionError: ${message}`, ...frames].join('\n')
}

/** At which step a scenario is decided. */
function endsAt(ending: Ending): number {
  if (ending === 'inapplicable') return 0
  return ending === 'faulted' ? ACT : STEPS.length - 2
}

function* evidenceOf({ ending, number }: Planned, on: object): Generator<Envelope> {
  if (ending === 'violates') {
    const [observed, expected] = [rows(number).slice(0, 2), rows(number)]
    yield attachment(EXPECTATION, { expected, observed, message: MESSAGE }, on)
  }
  if (ending === 'inapplicable') {
    const reason = 'the target does not declare "metering"'
    yield attachment(INAPPLICABLE, { reason, capability: 'metering' }, on)
  }
  if (ending === 'conforms' && number % 10 === 0) {
    yield attachment(READING, { reading: 'refused, and nothing changed' }, on)
  }
}

function* exchangesOf(step: number, number: number): Generator<object> {
  const durationMs = 0.15
  const keyId = `626d3608-8326-49a5-befd-${String(number).padStart(12, '0')}`
  const encryption = { algorithm: 'AES256', key: { kind: 'byok', keyId } }
  const place = { project: 'payroll', table: 'salaries' }
  const done = (operation: string, input: object, value: unknown) => ({
    operation,
    input,
    outcome: { ok: true, value },
    durationMs,
  })
  switch (step) {
    case 0:
      yield done('keys.status', { region: 'cn-shanghai' }, { activated: false })
      yield done('keys.activate', { region: 'cn-shanghai' }, null)
      break
    case 1:
      yield done(
        'keys.create',
        { region: 'cn-shanghai', alias: 'vault' },
        {
          keyId,
          arn: `acs:kms:cn-shanghai:1234567890123456:key/${keyId}`,
          region: 'cn-shanghai',
          state: 'Enabled',
          creator: 'user',
        },
      )
      break
    case 2: {
      const project = { name: 'payroll', region: 'cn-shanghai', encryption }
      yield done('createProject', project, project)
      yield done('getProject', { name: 'payroll' }, project)
      break
    }
    case 3:
      yield done('writeRows', { ...place, rows: rows(number), mode: 'append' }, null)
      break
    case ACT:
      yield done('readRows', place, rows(number))
      break
    case STEPS.length - 1:
      yield done('inspection.storedObjects', place, [
        { id: 'salaries/1', bytes: stored(number), envelope: null },
      ])
      break
  }
}

function rows(number: number): readonly object[] {
  return ['Mei', 'Jun', 'Ana'].map((employee, row) => ({
    employee,
    salary: String(41_000 + number + row),
    note: `row ${row} of scenario ${number}, `.repeat(20),
  }))
}

/**
 * Bytes as a record keeps them: by size and digest, which does not repeat itself from scenario to
 * scenario.
 */
function stored(number: number): string {
  return `600 bytes, SHA-256 ${hash('sha256', `${number}`)}`
}

function attachment(mediaType: string, body: unknown, on: object): Envelope {
  const contentEncoding = AttachmentContentEncoding.IDENTITY
  return { attachment: { mediaType, body: JSON.stringify(body), contentEncoding, ...on } }
}

function uriOf(clause: string): string {
  return `features/${clause.toLowerCase()}.feature`
}

/** 20 June 2025, a scenario each tenth of a second. */
function at(number: number) {
  return { seconds: 1_750_392_000 + Math.floor(number / 10), nanos: (number % 10) * 100_000_000 }
}
