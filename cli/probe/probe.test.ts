import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020'
import { expect } from 'chai'
import { CORE_OPERATIONS, operationsOf } from '../../adapters/contract'
import { AdaptiveTimeout } from '../../adapters/guard'
import { connectTo, HttpFault } from '../../adapters/http'
import { connect } from '../../adapters/reference'
import { serve } from '../../adapters/serve'
import {
  CAPABILITIES,
  type Capability,
  type Envelope,
  type StoredObject,
  type Target,
} from '../../adapters/target'
import { PACKAGE_ROOT } from '../../specification/package-root'
import { BEGINNING, withRunningClock } from '../../tests/fixtures/running-clock'
import type { ChecklistLine } from './checklist'
import { examine } from './probe'
import { CORE_QUESTIONS, QUESTIONS, UNKNOWN_IDS } from './questions'

/** One question to the reference, before it is passed on. */
interface BentQuestion {
  readonly operation: string
  readonly input: Record<string, unknown>
  readonly isClosed: boolean
  readonly next: () => Promise<unknown>
  /** Asks the first sandbox that was opened instead. */
  readonly inFirst: () => Promise<unknown>
}
type Bend = (asked: BentQuestion) => Promise<unknown>

interface BentTarget {
  readonly declares?: readonly Capability[]
  readonly offers?: readonly Capability[]
  /** Acts like a target behind an address: an operation with any name can be asked. */
  readonly isBehindAddress?: boolean
}

type WrongLine = Extract<ChecklistLine, { outcome: 'wrong' }>

type AskByName = (operation: string, input: object) => Promise<unknown>

/** The reference, with some of its answers replaced. */
async function bent(
  bend: Bend,
  { declares = CAPABILITIES, offers = declares, isBehindAddress = false }: BentTarget = {},
): Promise<Target> {
  const reference = await connect({})
  let inFirst: AskByName | undefined
  const open = async () => {
    const sandbox = await reference.openSandbox('')
    const straight: AskByName = (operation, input) => {
      const [facet, name] = operation.split('.') as [string, string?]
      const holder = name === undefined ? sandbox : Object(sandbox)[facet]
      const perform = Object(holder)[name ?? facet]
      const isOffered = name === undefined || offers.includes(facet as Capability)
      if (perform === undefined || !isOffered) throw status(operation, 404)
      return perform.call(holder, input)
    }
    inFirst ??= straight
    const first = inFirst
    let isClosed = false
    const perform: AskByName = async (operation, input) =>
      bend({
        operation,
        input: input as BentQuestion['input'],
        isClosed,
        next: async () => straight(operation, input),
        inFirst: async () => first(operation, input),
      })
    const close = async (): Promise<void> => {
      isClosed = true
    }
    return { perform, close }
  }
  return {
    name: 'bent',
    version: '1',
    capabilities: new Set(declares),
    openSandbox: async () => {
      const { perform, close } = await open()
      const offer = (facet: Capability): object =>
        named(operationsOf(facet), (name) => (input: object) => perform(`${facet}.${name}`, input))
      return {
        ...named(CORE_OPERATIONS, (name) => (input: object) => perform(name, input)),
        ...named(offers, offer),
        close,
      }
    },
    ...(isBehindAddress && { openWhole: open }),
    close: () => reference.close(),
  } as unknown as Target
}

function named<Name extends string>(names: readonly Name[], of: (name: Name) => unknown): object {
  return Object.fromEntries(names.map((name) => [name, of(name)]))
}

function status(operation: string, code: number): HttpFault {
  return new HttpFault(`${operation} was answered with ${code}`, { kind: 'status', status: code })
}

const within = (timeoutSeconds: number) => new AdaptiveTimeout({ timeoutSeconds })
const lawful: Bend = ({ isClosed, operation, next }) => {
  if (isClosed) throw status(operation, 404)
  return next()
}

/** Uses `otherwise` for the questions that `is` selects. */
function where(is: (asked: BentQuestion) => boolean, otherwise: Bend): Bend {
  return async (asked) => (is(asked) ? otherwise(asked) : lawful(asked))
}

const on = (operation: string) => (asked: BentQuestion) => asked.operation === operation
const accepted = (value: unknown) => async () => ({ ok: true, value })
const refused = (code: string) => async () => ({ ok: false, refusal: { code, message: 'no' } })
const throwing = (error: Error) => async () => {
  throw error
}
const ofUnknown = ({ input }: BentQuestion) => JSON.stringify(input).includes('no_such_project')

async function wrongIn(target: Target): Promise<readonly WrongLine[]> {
  const { lines } = await examine(target, within(5))
  await target.close()
  return lines.filter((line) => line.outcome === 'wrong')
}

const ENVELOPE_FAULTS: readonly (readonly [string, (envelope: Envelope) => Envelope, RegExp])[] = [
  [
    'has an offset in the header',
    (envelope) => ({ ...envelope, offset: envelope.offset - 1 }),
    /\(aes-256-gcm\): offset points into the header/,
  ],
  [
    'has an iv of 12 bytes for counter mode',
    (envelope) => ({
      ...envelope,
      ...(envelope.cipher === 'aes-256-ctr' && { iv: envelope.iv?.slice(0, 16) ?? '' }),
    }),
    /\(aes-256-ctr\): 12 bytes of iv, 16 wanted/,
  ],
]

function withEnvelopes(change: (envelope: Envelope) => Envelope): Bend {
  return async ({ next }) => {
    const answer = (await next()) as { ok: boolean; value: StoredObject[] }
    if (!answer.ok) return answer
    const value = answer.value.map(({ envelope, ...object }) => {
      return { ...object, envelope: envelope && change(envelope) }
    })
    return { ok: true, value }
  }
}

function saidOf(line: ChecklistLine | undefined): string {
  if (line === undefined) return ''
  return line.outcome === 'wrong' ? line.troubles.map(({ says }) => says).join('\n') : line.says
}

describe('a probe', () => {
  it('finds the reference in order, in a few dozen questions', async () => {
    const target = await connect({})
    const { lines, questions } = await examine(target, within(5))
    const notInOrder = lines.filter(({ outcome }) => outcome !== 'in-order').map(({ id }) => id)
    expect(notInOrder).to.deep.equal(['unknown-operation', 'undeclared'])
    expect(questions).to.be.below(120)
    await target.close()
  })

  it('finds a target behind an address in order, with any set of capabilities', async () => {
    for (const declares of [CAPABILITIES, [], ['keys'], ['metering', 'hologres']] as const) {
      const target = await bent(lawful, { declares, isBehindAddress: true })
      expect(await wrongIn(target), declares.join()).to.deep.equal([])
    }
  })

  it('finds the reference in order behind an address', async () => {
    const serving = await serve(await connect({}))
    const target = await connectTo(serving.address)
    const { lines } = await examine(target, within(5))
    const notInOrder = lines.filter(({ outcome }) => outcome !== 'in-order').map(({ id }) => id)
    expect(notInOrder).to.deep.equal(['undeclared'])
    await target.close()
    await serving.close()
  })

  it('opens a sandbox again where the clock only runs, and finds what was done in it', async () => {
    const kept = withRunningClock(() => BEGINNING)
    const { reopen: _, ...without } = kept
    const forgetful = { ...kept, reopen: () => kept.openSandbox('another') }
    const lost = { ...kept, reopen: () => Promise.reject(new Error('there is no sandbox-1')) }
    expect(await wrongIn(kept)).to.deep.equal([])
    for (const [target, says] of [
      [without, /^sandboxHours is declared, and the target has no reopen$/],
      [forgetful, /opened again in another connection, .*NOT_FOUND/],
      [lost, /there is no sandbox-1/],
    ] as const) {
      const [wrong, ...others] = await wrongIn(target)
      expect(wrong?.id).to.equal('reopened')
      expect(saidOf(wrong)).to.match(says)
      expect(others).to.deep.equal([])
    }
  })

  it('asks a target that declares one region of that region only', async () => {
    const regions = ['ap-southeast-1']
    const elsewhere = ({ input }: BentQuestion): boolean => {
      const { region = regions[0] } = input as { readonly region?: string }
      return region !== regions[0]
    }
    const here = await bent(where(elsewhere, refused('INVALID_ARGUMENT')))
    expect(await wrongIn({ ...here, regions })).to.deep.equal([])
    const everywhere = await bent(lawful)
    const [wrong] = await wrongIn({ ...everywhere, regions })
    expect(wrong?.id).to.equal('regions')
    expect(saidOf(wrong)).to.equal('a project is created in cn-shanghai, which is not declared')
  })

  const faults: [string, Bend, string, RegExp, BentTarget?][] = [
    [
      'gives a project without its region',
      where(on('getProject'), accepted({ name: 'payroll', encryption: null })),
      'core',
      /getProject gave a malformed answer: value\.region is missing/,
    ],
    [
      'refuses to write',
      where(on('writeRows'), refused('ACCESS_DENIED')),
      'core',
      /writeRows \{.*\} is refused as ACCESS_DENIED/,
    ],
    [
      'fails where a project is not there',
      where(ofUnknown, throwing(new TypeError('undefined has no region'))),
      'absences',
      /getProject threw TypeError: undefined has no region/,
    ],
    [
      'gives a code of its own',
      where(ofUnknown, refused('NO_SUCH_PROJECT')),
      'absences',
      /refusal\.code is "NO_SUCH_PROJECT"/,
    ],
    [
      'gives the wrong code',
      where(ofUnknown, refused('KEY_NOT_FOUND')),
      'absences',
      /refused as KEY_NOT_FOUND, where NOT_FOUND is due/,
    ],
    [
      'reads from projects that are not there',
      where((asked) => on('readRows')(asked) && ofUnknown(asked), accepted([])),
      'absences',
      /readRows .* is accepted, where NOT_FOUND is due/,
    ],
    [
      'refuses members that it does not know',
      where(({ input }) => 'later' in input, refused('INVALID_ARGUMENT')),
      'unknown-members',
      /"later" is refused as INVALID_ARGUMENT/,
    ],
    [
      'has one set of projects for all',
      (asked) => (asked.isClosed ? lawful(asked) : asked.inFirst()),
      'apart-projects',
      /a project of one sandbox is there in another/,
      { declares: [] },
    ],
    [
      'has names that are taken once and for all',
      where(
        ({ operation, input }) => operation === 'createProject' && input.region === 'cn-beijing',
        refused('ALREADY_EXISTS'),
      ),
      'apart-projects',
      /createProject is refused as ALREADY_EXISTS/,
    ],
    [
      'has one KMS for all',
      where(
        ({ operation }) => operation.startsWith('keys.'),
        ({ inFirst }) => inFirst(),
      ),
      'apart-keys',
      /KMS activated in one sandbox is active in another/,
      { declares: ['keys'] },
    ],
    [
      'has names of principals that are taken once and for all',
      where(on('access.createPrincipal'), async ({ inFirst, next }) => {
        const answer = (await inFirst()) as { ok: boolean }
        return answer.ok ? next() : answer
      }),
      'apart-principals',
      /createPrincipal is refused as ALREADY_EXISTS/,
    ],
    [
      'has one clock for all',
      where(
        ({ operation }) => operation.startsWith('clock.'),
        ({ inFirst }) => inFirst(),
      ),
      'apart-clocks',
      /moving the clock of one sandbox moves that of another/,
    ],
    [
      'has one KMS log for all',
      where(
        ({ operation, input }) => operation === 'metering.kmsCalls' && input.project === 'metered',
        accepted({ GenerateDataKey: 1 }),
      ),
      'apart-meters',
      /calls made in one sandbox/,
    ],
    [
      'cuts hours to whole numbers',
      where(on('clock.advance'), ({ input, next }) => {
        input.hours = Math.trunc(input.hours as number)
        return next()
      }),
      'apart-clocks',
      /clock\.advance by 0\.5 hours moved clock\.now by 0\.00/,
    ],
    ...ENVELOPE_FAULTS.map(([what, change, says]): (typeof faults)[number] => [
      what,
      where(on('inspection.storedObjects'), withEnvelopes(change)),
      'envelopes',
      says,
      { declares: ['keys', 'inspection'] },
    ]),
    [
      'stores rows with escapes',
      where(
        ({ operation, input }) => operation === 'writeRows' && `${input.project}`.includes('aes'),
        ({ input, next }) => {
          const rows = input.rows as Record<string, string>[]
          input.rows = rows.map((row) => {
            return { ...row, account: JSON.stringify(row.account).slice(1, -1) }
          })
          return next()
        },
      ),
      'envelopes',
      /rows are stored with JSON's escapes/,
      { declares: ['keys', 'inspection'] },
    ],
    [
      'has a clock that stands',
      where(on('clock.advance'), accepted(null)),
      'apart-clocks',
      /moved clock\.now by 0\.0/,
    ],
    [
      'begins with KMS activated',
      where(on('keys.status'), accepted({ activated: true })),
      'fresh',
      /KMS is activated in cn-shanghai already/,
      { declares: ['keys', 'metering'] },
    ],
    [
      'begins with calls counted',
      where(
        ({ operation, input }) => operation === 'metering.kmsCalls' && !('project' in input),
        accepted({ Decrypt: 2 }),
      ),
      'fresh',
      /has counted calls: \{"Decrypt":2\}/,
    ],
    ...CAPABILITIES.map((facet): (typeof faults)[number] => [
      `lacks the last operation of ${facet}`,
      where(on(`${facet}.${operationsOf(facet).at(-1)}`), throwing(status(facet, 404))),
      facet,
      /was answered with 404/,
      { declares: [facet] },
    ]),
    [
      'lists keys in no state',
      where(on('keys.describe'), async ({ next }) => {
        const answer = (await next()) as { ok: boolean; value?: object }
        return answer.ok ? { ok: true, value: { ...answer.value, state: 'On' } } : answer
      }),
      'keys',
      /value\.state is "On"/,
    ],
    [
      'answers what it does not declare',
      lawful,
      'undeclared',
      /clock\.now, clock\.advance are answered, and clock not declared/,
      { declares: ['keys'], offers: ['keys', 'clock'] },
    ],
    [
      'fails at what it does not declare',
      where(({ operation }) => operation.startsWith('clock.'), throwing(status('clock.now', 500))),
      'undeclared',
      /404 is due to clock\.now, and clock\.now was answered with 500/,
      { declares: [], isBehindAddress: true },
    ],
    [
      'answers an operation that does not exist',
      where(on('keys.doSomething'), accepted(null)),
      'unknown-operation',
      /keys\.doSomething is answered with 200/,
      { isBehindAddress: true },
    ],
    [
      'fails at an operation that does not exist',
      where(on('keys.doSomething'), throwing(status('keys.doSomething', 500))),
      'unknown-operation',
      /keys\.doSomething was answered with 500/,
      { isBehindAddress: true },
    ],
    ['goes on after it was closed', ({ next }) => next(), 'closed', /still answered/],
    [
      'fails after it was closed',
      where(({ isClosed }) => isClosed, throwing(status('getProject', 500))),
      'closed',
      /404 is due after the sandbox was closed, and getProject was answered with 500/,
      { isBehindAddress: true },
    ],
  ]
  for (const [what, bend, id, says, shape] of faults) {
    it(`finds exactly one thing wrong with a target that ${what}`, async () => {
      const wrong = await wrongIn(await bent(bend, shape))
      expect(wrong.map((line) => line.id)).to.deep.equal([id])
      expect(wrong[0]?.troubles[0]?.says).to.match(says)
    })
  }

  it('ends a question at the timeout, and goes on', async () => {
    const silent = where(on('keys.status'), () => new Promise(() => {}))
    const { lines } = await examine(await bent(silent, { declares: ['keys'] }), within(0.1))
    const found = Object.fromEntries(lines.map((line) => [line.id, line]))
    expect(saidOf(found.keys)).to.include('keys.status was not answered within 0.1 s')
    expect(found['apart-keys']?.outcome).to.equal('not-asked')
    expect(found.closed?.outcome).to.equal('in-order')
  })

  it('gives a result for every item where no sandbox opens', async () => {
    const target = await bent(lawful)
    const broken = { ...target, openSandbox: throwing(new Error('disk full')) as never }
    const { lines } = await examine(broken, within(5))
    expect(lines[0]).to.deep.include({ id: 'sandbox', outcome: 'wrong' })
    expect(saidOf(lines[0])).to.include('openSandbox threw Error: disk full')
    const others = new Set(lines.slice(1).map(({ outcome }) => outcome))
    expect([...others]).to.deep.equal(['not-asked'])
  })

  it('asks nothing more where the target has become unreachable', async () => {
    let asked = 0
    const gone = where(
      () => ++asked > 10,
      throwing(new HttpFault('connection refused', { kind: 'no-connection' })),
    )
    const { lines } = await examine(
      await bent(gone, { declares: ['dataworks'], isBehindAddress: true }),
      within(5),
    )
    expect(lines.filter(({ outcome }) => outcome === 'wrong')).to.have.length(1)
    const after = lines.slice(lines.findIndex(({ outcome }) => outcome === 'wrong') + 1)
    for (const line of after) expect(line.outcome, line.id).to.equal('not-asked')
    expect(saidOf(lines.at(-1))).to.equal('the target is gone: connection refused')
    expect(asked).to.equal(11)
  })
})

describe("the probe's questions", () => {
  const questions = [...CORE_QUESTIONS, ...Object.values(QUESTIONS).flat()]

  it('ask every operation', () => {
    const operations = CAPABILITIES.flatMap((facet) =>
      operationsOf(facet).map((name) => `${facet}.${name}`),
    )
    const asked = new Set<string>(questions.map(({ operation }) => operation))
    expect([...CORE_OPERATIONS, ...operations].filter((name) => !asked.has(name))).to.deep.equal([])
  })

  it('have inputs that the contract allows', () => {
    const schema = readFileSync(join(PACKAGE_ROOT, 'docs', 'target-contract.schema.json'), 'utf8')
    const ajv = new Ajv2020({ strictTypes: false })
    ajv.addSchema(JSON.parse(schema), 'contract')
    for (const { operation, input } of questions) {
      const fits = ajv.validate(`contract#/$defs/${operation}.input`, input(UNKNOWN_IDS))
      expect(fits, `${operation}: ${ajv.errorsText()}`).to.equal(true)
    }
  })
})
