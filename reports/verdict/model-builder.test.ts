import { describe, it } from 'node:test'
import { expect } from 'chai'
import { exitCodeOf } from '../../cli/run/exit-code'
import * as evidence from '../../record/evidence'
import { englishOf } from '../../record/saying'
import { modelOf } from '../fixtures/model-of'
import {
  AMBIGUOUS,
  attachment,
  FAILED,
  GIVEN,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type StagedStep,
  type Staging,
  stream,
  THEN,
  UNDEFINED,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import type { Run, Scenario } from './model'

const CLAUSE = ['@A-1']

function runOf(scenarios: readonly StagedScenario[], staging?: Staging): Run {
  return modelOf(stream(scenarios, staging))
}

function only(scenario: Partial<StagedScenario>, staging?: Staging): Scenario {
  const run = runOf([{ tags: CLAUSE, steps: RIGHT, ...scenario }], staging)
  const [first] = run.scenarios
  if (!first) throw new Error('the model does not have the scenario')
  return first
}

describe('a scenario', () => {
  it('has an id made of its clause and its name', () => {
    expect(only({ name: 'Opening "ledger", again' }).id).to.equal('A-1/opening-ledger-again')
    expect(only({ name: '加密 的表' }).id).to.equal('A-1/加密-的表')
  })

  it('has the standing of its clause, or observed where it is tagged so', () => {
    expect(only({ tags: ['@A-2'] }).standing).to.equal('contested')
    expect(only({ tags: ['@A-1', '@observed'] }).standing).to.equal('observed')
  })

  it('is judged by its last attempt', () => {
    const [first] = runOf([{ tags: CLAUSE, firstAttempt: WRONG, steps: RIGHT }]).scenarios
    expect(first?.verdict).to.equal('conforms')
  })

  it('with tags of no clause, or of two, is not run and is a fault of the suite', () => {
    for (const tags of [[], ['@A-1', '@A-2'], ['@NEVER-1']]) {
      const run = runOf([{ tags, steps: RIGHT }])
      expect(run.scenarios[0]?.verdict).to.equal('not-run')
      expect(run.suiteFaults).to.have.length(1)
    }
  })

  it('lists a hook only when it left evidence or failed', () => {
    const [without, withFault] = [
      only({ steps: [{ kind: 'before' }, ...RIGHT, { kind: 'after' }] }),
      only({
        steps: [...RIGHT, { kind: 'after', evidence: [[evidence.FAULT, { message: 'no' }]] }],
      }),
    ]
    expect(without.steps.map(({ kind }) => kind)).to.deep.equal(['step', 'step', 'step'])
    expect(withFault.steps.at(-1)).to.include({ kind: 'hook', keyword: 'After' })
  })
})

describe('scenarios with the same name', () => {
  it('get a suffix each, and a remark says so', () => {
    const twin = { name: 'Twin', tags: CLAUSE, steps: RIGHT }
    const run = runOf([twin, twin])
    expect(run.scenarios.map(({ id }) => id)).to.deep.equal(['A-1/twin-1', 'A-1/twin-2'])
    expect(run.remarks.map(englishOf)).to.deep.equal([
      '2 scenarios share the id A-1/twin: each got a suffix',
    ])
  })
})

describe('evidence', () => {
  it('is kept on its step', () => {
    const exchange = { operation: 'readRows', input: {}, durationMs: 1 }
    const expectation = { expected: 1, observed: 2, message: 'not one' }
    const scenario = only({
      steps: [
        { type: WHEN, evidence: [[evidence.EXCHANGE, exchange]] },
        {
          type: THEN,
          status: FAILED,
          exception: 'AssertionError',
          evidence: [[evidence.EXPECTATION, expectation]],
        },
      ],
    })
    expect(scenario.steps[0]?.exchanges).to.deep.equal([exchange])
    expect(scenario.steps[1]?.expectation).to.deep.equal(expectation)
    expect(scenario).to.include({ verdict: 'violates', reason: 'not one' })
  })

  it('names the reading that the target follows', () => {
    const reading: StagedStep = {
      type: THEN,
      evidence: [[evidence.READING, { reading: 'refused' }]],
    }
    expect(only({ tags: ['@A-2'], steps: [{ type: WHEN }, reading] }).reading).to.equal('refused')
  })

  it('of an unknown type has no effect on the verdict', () => {
    const log: StagedStep = { type: THEN, evidence: [['text/x.cucumber.log+plain', 'hello']] }
    expect(only({ steps: [{ type: WHEN }, log] }).verdict).to.equal('conforms')
  })
})

describe('a scenario that was not played', () => {
  const selection = { tags: '@A-1' }

  it('is excluded only where the operator selected others', () => {
    const left = { tags: CLAUSE, steps: RIGHT, fate: 'unassembled' } as const
    expect(only(left, { context: { selection } })).to.include({
      verdict: 'excluded',
      reason: 'not selected by --tags "@A-1"',
    })
    expect(only(left).verdict).to.equal('not-run')
    expect(only(left, { context: { selection }, end: 'cut off' }).verdict).to.equal('not-run')
  })

  it('is not run where the record ends before it or within it', () => {
    for (const fate of ['unstarted', 'broken-off'] as const) {
      expect(only({ fate }, { end: 'cut off' }).verdict).to.equal('not-run')
    }
  })

  it('keeps the recorded steps where the record ends within it', () => {
    const scenario = only({ fate: 'broken-off' }, { end: 'cut off' })
    expect(scenario.steps.map(({ status }) => status)).to.deep.equal(['passed', 'passed', 'passed'])
  })
})

describe('a run', () => {
  const right = { tags: CLAUSE, steps: RIGHT }

  it('without its context is a fault of the suite', () => {
    const run = runOf([right], { context: null })
    expect(run.suiteFaults[0]?.reason).to.include('does not say what suite')
    expect(exitCodeOf(run, { interrupted: false })).to.equal(6)
  })

  it('whose target cannot be reached is faulted, although nothing was played', () => {
    const run = runOf([{ ...right, fate: 'unassembled' }], { failingBeforeAll: 'TargetFault' })
    expect(run).to.include({ outcome: 'faulted' })
    expect(run.targetFaults).to.have.length(1)
    expect(exitCodeOf(run, { interrupted: false })).to.equal(3)
  })

  it('with a failing hook around it is never conformant', () => {
    const run = runOf([right], { failingBeforeAll: 'Error' })
    expect(run.outcome).to.equal('incomplete')
    expect(exitCodeOf(run, { interrupted: false })).to.equal(6)
  })

  it('that ended by an exception is never conformant', () => {
    const run = runOf([right], { end: { exception: 'Error' } })
    expect(run.outcome).to.equal('incomplete')
  })

  it('of no scenarios is incomplete', () => {
    expect(runOf([])).to.include({ outcome: 'incomplete', planned: 0 })
  })

  it('tells an observer the plan and each verdict', () => {
    const calls: string[] = []
    const scenarios = [right, { ...right, feature: 'Another', fate: 'unassembled' } as const, right]
    modelOf(stream(scenarios, { context: { selection: { name: 'x' } } }), {
      assembled: (features) =>
        calls.push(
          ...Array.from(features.values(), ({ title, scenarios }) => `${title} ${scenarios}`),
        ),
      started: ({ uri }) => calls.push(`started ${uri}`),
      concluded: ({ verdict }) => calls.push(verdict),
    })
    const played = ['started features/a-feature.feature', 'conforms']
    expect(calls).to.deep.equal(['A feature 2', ...played, ...played])
  })

  it('reads attachments in base64', () => {
    const [first, ...rest] = stream([right])
    const head = first?.attachment
    if (!head) throw new Error('the stream has no context')
    const reading = attachment(evidence.READING, { reading: 'either' }).attachment
    const messages = rest.flatMap((message) => {
      const { testStepStarted } = message
      if (!testStepStarted || !reading) return [message]
      const { testCaseStartedId, testStepId } = testStepStarted
      const body = Buffer.from(reading.body).toString('base64')
      const encoded = {
        ...reading,
        body,
        contentEncoding: 'BASE64' as typeof reading.contentEncoding,
      }
      return [message, { attachment: { ...encoded, testCaseStartedId, testStepId } }]
    })
    const run = modelOf([{ attachment: head }, ...messages])
    expect(run.scenarios[0]?.reading).to.equal('either')
  })
})

describe('the verdict on a scenario', () => {
  const inapplicable = [[evidence.INAPPLICABLE, { reason: 'no clock' }]] as const
  const fault = [[evidence.FAULT, { message: 'it did not close' }]] as const
  const rows: readonly [
    string,
    readonly StagedStep[],
    Scenario['verdict'],
    faultsOfSuite: number,
  ][] = [
    ['all passed', RIGHT, 'conforms', 0],
    ['an assertion failed', WRONG, 'violates', 0],
    [
      'the target broke down',
      [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
      'faulted',
      0,
    ],
    ['the sandbox did not close', [...RIGHT, { kind: 'after', evidence: fault }], 'faulted', 0],
    [
      'it violates, and the sandbox did not close',
      [...WRONG, { kind: 'after', evidence: fault }],
      'violates',
      0,
    ],
    [
      'skipped with a reason',
      [
        { type: GIVEN, status: SKIPPED, evidence: inapplicable },
        { type: THEN, status: SKIPPED },
      ],
      'inapplicable',
      0,
    ],
    [
      'a gate that skips',
      [{ kind: 'before', status: SKIPPED, evidence: inapplicable }],
      'inapplicable',
      0,
    ],
    ['skipped without a reason', [{ type: THEN, status: SKIPPED }], 'not-run', 0],
    ['undefined', [{ type: WHEN }, { type: THEN, status: UNDEFINED }], 'not-run', 1],
    ['ambiguous', [{ type: WHEN }, { type: THEN, status: AMBIGUOUS }], 'not-run', 1],
    ['another exception', [{ type: WHEN, status: FAILED, exception: 'TypeError' }], 'not-run', 1],
    [
      'an assertion in a hook',
      [...RIGHT, { kind: 'after', status: FAILED, exception: 'AssertionError' }],
      'not-run',
      1,
    ],
    [
      'a violation and an undefined step',
      [...WRONG, { type: THEN, status: UNDEFINED }],
      'violates',
      1,
    ],
    ['no Then', [{ type: GIVEN }, { type: WHEN }], 'not-run', 1],
    ['no steps', [], 'not-run', 1],
  ]
  for (const [situation, steps, verdict, faultsOfSuite] of rows) {
    it(`is ${verdict}: ${situation}`, () => {
      const run = runOf([{ tags: CLAUSE, steps }])
      expect(run.scenarios[0]?.verdict).to.equal(verdict)
      expect(run.suiteFaults).to.have.length(faultsOfSuite)
    })
  }
})

describe('a run during which the machine’s clock is set back', () => {
  const DAY_SECONDS = 86_400
  /** The times of all messages after the first `kept` with a time are a day earlier. */
  const setBack = (kept: number): Run => {
    let met = 0
    const messages = [...stream([{ tags: CLAUSE, steps: RIGHT }])].map((message) => {
      const text = JSON.stringify(message, (name, value) => {
        if (name !== 'timestamp') return value
        met += 1
        return met > kept ? { ...value, seconds: value.seconds - DAY_SECONDS } : value
      })
      return JSON.parse(text)
    })
    return modelOf(messages)
  }

  it('says so, and gives no negative duration', () => {
    for (const kept of [1, 2, 3, 4]) {
      const run = setBack(kept)
      expect(run.remarks.map(englishOf).join(), `after ${kept}`).to.include(
        'clock was set back during the run',
      )
      expect(
        Math.min(run.durationMs, ...run.scenarios.map(({ durationMs }) => durationMs)),
      ).to.be.at.least(0)
    }
  })

  it('says so where the clock is right again before the run ends', () => {
    const run = modelOf(
      [...stream([{ tags: CLAUSE, steps: RIGHT }])].map((message) => {
        const { testCaseFinished } = message
        if (testCaseFinished === undefined) return message
        const { seconds, nanos } = testCaseFinished.timestamp
        const timestamp = { seconds: seconds - DAY_SECONDS, nanos }
        return { testCaseFinished: { ...testCaseFinished, timestamp } }
      }),
    )
    expect(run.remarks.map(englishOf).join()).to.include('clock was set back during the run')
    expect(run.scenarios[0]?.durationMs).to.be.at.least(0)
  })

  it('is not what every run is', () => {
    expect(runOf([{ tags: CLAUSE, steps: RIGHT }]).remarks).to.deep.equal([])
  })
})
