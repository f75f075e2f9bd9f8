import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFolder, FIXTURE } from '../../tests/fixtures/command'
import { rows, type TroubledRun, TroubleStage } from '../../tests/fixtures/trouble/stage'
import * as troubles from '../../tests/fixtures/trouble/troubles'

/** Long enough for a right answer on a busy machine. */
const TIMEOUT = 2

const HARMLESS = ['openSandbox', 'getProject', 'close']
const { OF_ANY_ANSWER, OF_A_BODY, OF_A_SHAPE, PASSING_PERHAPS_DONE, PASSING_UNDONE } = troubles
const UNOPENED = rows('openSandbox', OF_ANY_ANSWER, OF_A_BODY)
const FAULTED = [
  ...rows('getProject', OF_ANY_ANSWER, OF_A_BODY, OF_A_SHAPE),
  ...rows('writeRows', OF_ANY_ANSWER, PASSING_PERHAPS_DONE),
  ...rows('readRows', PASSING_PERHAPS_DONE),
  ...rows('close', OF_ANY_ANSWER),
]
const RECOVERED = [
  ...HARMLESS.flatMap((operation) => rows(operation, PASSING_PERHAPS_DONE, PASSING_UNDONE)),
  ...rows('writeRows', PASSING_UNDONE),
  ...rows('readRows', PASSING_UNDONE),
]
const WELL = Array.from({ length: 20 }, (_, number) => `nothing happens, time ${number + 1}`)

describe('sealproof run, where a target is in trouble', () => {
  const stage = new TroubleStage()
  let run: TroubledRun
  let opening: TroubledRun
  before(async () => {
    await stage.rise()
    // Three in a row that cannot be opened would end the run.
    const pairs = UNOPENED.flatMap(([label], index) =>
      index % 2 === 0 ? [{ label }] : [{ label }, { label: `and it opens again, ${index}` }],
    )
    const all = [...FAULTED, ...RECOVERED].map(([label]) => ({ label }))
    const share = Math.ceil(all.length / WELL.length)
    const plan = WELL.flatMap((label, index) => [
      { label },
      { label: `the clock of ${index + 1}`, needsClock: true },
      ...all.slice(index * share, (index + 1) * share),
    ])
    // The time goes into waiting, and threads wait at the same time.
    const timeout = ['--setting', `timeout=${TIMEOUT}`]
    const played = await Promise.all([
      stage.play(plan, [...timeout, '--parallel', '6']),
      stage.play(pairs, timeout),
    ])
    run = played[0]
    opening = played[1]
  })
  after(() => stage.fall())

  it('ends with 3 and the outcome faulted, without a stack or a warning', () => {
    expect(run.stderr).not.to.match(/^ +at |Warning/m)
    expect({ code: run.code, outcome: run.outcome }).to.deep.equal({ code: 3, outcome: 'faulted' })
  })

  it('counts every scenario as what it is, and no trouble as a violation', () => {
    expect(run.counts).to.deep.equal({
      conforms: RECOVERED.length + WELL.length,
      violates: 0,
      noted: 0,
      faulted: FAULTED.length,
      inapplicable: WELL.length,
      excluded: 0,
      notRun: 0,
      waiting: 0,
      observed: 0,
    })
  })

  for (const [label, trouble] of [...FAULTED, ...UNOPENED]) {
    it(`says in one sentence that ${label}`, () => {
      const { scenario, summary, stdout } = label.startsWith('openSandbox') ? opening : run
      const { verdict, reason = '' } = scenario(label) ?? {}
      const [operation = ''] = label.split(': ')
      expect(verdict).to.equal('faulted')
      expect(reason)
        .to.include(
          stage.message(operation === 'close' ? 'close of a sandbox' : operation, trouble),
        )
        .and.not.match(/\n| at .*:\d+:\d+/)
      expect(reason.length).to.be.below(500)
      const pages = [summary, stdout]
      expect(pages.map((page) => page.includes(label))).to.deep.equal([true, true])
    })
  }

  for (const [label] of RECOVERED) {
    it(`judges as usual although ${label}`, () => {
      expect(run.scenario(label)).to.include({ verdict: 'conforms' })
    })
  }

  it('keeps what was judged before, between and after', () => {
    for (const label of WELL) expect(run.scenario(label)).to.include({ verdict: 'conforms' })
  })

  it('asks once only for what may have been done', () => {
    const ways = [...Object.keys(PASSING_PERHAPS_DONE), 'answers 503, again and again']
    for (const way of ways) {
      expect(stage.server.asked(`writeRows: ${way}`, 'writeRows'), way).to.equal(1)
    }
  })

  it('distinguishes a violation, an inapplicable clause and a fault', async () => {
    const [lie = ''] = rows('getProject', troubles.LIES).map(([label]) => label)
    const told = await stage.play([
      { label: 'all is well' },
      { label: lie },
      { label: 'the clock', needsClock: true },
      { label: 'getProject: answers 404' },
    ])
    const { conforms, violates, inapplicable, faulted } = told.counts
    expect({ conforms, violates, inapplicable, faulted }).to.deep.equal({
      conforms: 1,
      violates: 1,
      inapplicable: 1,
      faulted: 1,
    })
    expect(told.scenario(lie)).to.include({ verdict: 'violates' })
    expect({ code: told.code, outcome: told.outcome }).to.deep.equal({
      code: 1,
      outcome: 'violations',
    })
  })
})

describe('sealproof run, where a target dies and comes back', () => {
  const stage = new TroubleStage()
  const dead = ['first', 'second'].map((time) => `the target is dead, ${time} time`)
  let run: TroubledRun
  before(async () => {
    await stage.rise()
    run = await stage.play([
      { label: 'the target is alive' },
      { label: 'the target dies', midway: 'die' },
      ...dead.map((label) => ({ label })),
      { label: 'the target is back', first: 'rise' },
      { label: 'the target is away for a moment', midway: 'blink' },
      { label: 'the target is there' },
    ])
  })
  after(() => stage.fall())

  it('ends with 3, with what was judged before and after', () => {
    const { conforms, violates, faulted } = run.counts
    expect({ code: run.code, outcome: run.outcome, conforms, violates, faulted }).to.deep.equal({
      code: 3,
      outcome: 'faulted',
      conforms: 4,
      violates: 0,
      faulted: 3,
    })
  })

  it('says that connections are refused, from the operation on that met it', () => {
    const says = troubles.WITHOUT_CONNECTION['refuses connections']
    expect(run.scenario('the target dies')?.reason).to.include(stage.message('writeRows', { says }))
    for (const label of dead) {
      expect(run.scenario(label)?.reason).to.equal(stage.message('openSandbox', { says }))
    }
  })

  it('writes once, although the target was away when it was asked to', () => {
    const label = 'the target is away for a moment'
    expect(run.scenario(label)).to.include({ verdict: 'conforms' })
    expect(stage.server.asked(label, 'writeRows')).to.equal(1)
  })
})

describe('sealproof run, where a target sends an answer without a question', () => {
  const stage = new TroubleStage()
  before(() => stage.rise())
  after(() => stage.fall())

  it('judges by none of its answers from then on', async () => {
    const [[label, trouble] = NO_ROW] = rows('createProject', troubles.UNASKED)
    // What comes unasked comes while nothing is asked.
    const run = await stage.play([
      { label: 'before it' },
      { label, midway: 'wait' },
      { label: 'after it' },
    ])
    expect({ code: run.code, outcome: run.outcome }).to.deep.equal({ code: 3, outcome: 'faulted' })
    expect(run.scenario('before it')).to.include({ verdict: 'conforms' })
    expect(run.scenario(label)?.reason).to.equal(stage.message('writeRows', trouble))
    expect(run.scenario('after it')?.reason).to.equal(stage.message('openSandbox', trouble))
  })
})

const NO_ROW = ['', { says: '' }] as const
/**
 * The limit of 128 MiB, and room for a whole run beside it; the answer itself would take three
 * times 200 MB.
 */
const MOST_MIB = 400

describe('sealproof run, where an answer is too large', () => {
  const stage = new TroubleStage()
  before(() => stage.rise())
  after(() => stage.fall())

  it('keeps no more of it than it may be', async () => {
    const [[label, trouble] = NO_ROW] = rows('getProject', troubles.TOO_LARGE)
    const peak = join(emptyFolder(), 'peak')
    const environment = {
      NODE_OPTIONS: `--require ${JSON.stringify(join(FIXTURE, 'trouble', 'peak-memory.cjs'))}`,
      PEAK_MEMORY: peak,
    }
    const run = await stage.play([{ label }, { label: 'after it' }], [], environment)
    expect(run.scenario(label)).to.deep.include({
      verdict: 'faulted',
      reason: stage.message('getProject', trouble),
    })
    expect(run.scenario('after it')).to.include({ verdict: 'conforms' })
    expect(Number(readFileSync(peak, 'utf8')) / 1024).to.be.below(MOST_MIB)
  })
})
