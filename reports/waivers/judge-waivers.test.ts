import { describe, it } from 'node:test'
import { expect } from 'chai'
import { exitCodeOf } from '../../cli/run/exit-code'
import type { Waiver } from '../../record/context'
import * as evidence from '../../record/evidence'
import { modelOf } from '../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type Staging,
  stream,
  THEN,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import type { Run, WaiverState } from '../verdict/model'

/** Streams are staged to start at 15:06:40 UTC of this day. */
const DAY_OF_THE_RUN = '2025-06-15'

const wrong: StagedScenario = { tags: ['@A-1'], steps: WRONG }
const right: StagedScenario = { tags: ['@A-1'], steps: RIGHT }
const faulted: StagedScenario = {
  tags: ['@A-1'],
  steps: [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
}
const inapplicable: StagedScenario = {
  tags: ['@A-1'],
  steps: [
    { type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'no clock' }]] },
  ],
}
const ofClause = stagedWaiver({ clause: 'A-1' })
const ofFirst = stagedWaiver({ scenario: 'A-1/scenario-0' })

function run(
  waivers: readonly Waiver[],
  scenarios: readonly StagedScenario[],
  { context, ...staging }: Staging = {},
): Run {
  return modelOf(stream(scenarios, { ...staging, context: { waivers, ...context } }))
}

function waived({ scenarios }: Run): (Waiver | undefined)[] {
  return scenarios.map((each) => (each.verdict === 'violates' ? each.waiver : undefined))
}

describe('the state of a waiver', () => {
  const states: [string, WaiverState, Waiver, StagedScenario[], Staging?][] = [
    ['a clause with a violation', 'applied', ofClause, [right, wrong]],
    ['a scenario that violates', 'applied', ofFirst, [wrong, wrong]],
    ['a violation beside a fault', 'applied', ofClause, [wrong, faulted]],
    [
      'a contested clause',
      'applied',
      stagedWaiver({ clause: 'A-2' }),
      [{ ...wrong, tags: ['@A-2'] }],
    ],
    ['a clause that conforms', 'now-conforms', ofClause, [right, right]],
    ['a scenario that conforms', 'now-conforms', ofFirst, [right, wrong]],
    ['a clause that conforms where it applies', 'now-conforms', ofClause, [right, inapplicable]],
    ['a scenario that is inapplicable', 'not-judged', ofFirst, [inapplicable, right]],
    ['a scenario that faulted', 'not-judged', ofFirst, [faulted, right]],
    ['a clause with a scenario that faulted', 'not-judged', ofClause, [right, faulted]],
    [
      'a clause with a scenario that was not selected',
      'not-judged',
      ofClause,
      [right, { ...wrong, fate: 'unassembled' }],
      { context: { selection: { name: 'Scenario 0' } } },
    ],
    [
      'a scenario that an interrupted run did not reach',
      'not-judged',
      stagedWaiver({ scenario: 'A-1/scenario-1' }),
      [right, { ...wrong, fate: 'unstarted' }],
      { end: 'cut off' },
    ],
    ['a clause that does not exist', 'unmatched', stagedWaiver({ clause: 'A-9' }), [right]],
    [
      'a scenario that does not exist',
      'unmatched',
      stagedWaiver({ scenario: 'A-1/renamed' }),
      [right],
    ],
    ['a clause without scenarios', 'unmatched', stagedWaiver({ clause: 'A-5' }), [right]],
    [
      'a scenario that describes the reference only',
      'unmatched',
      ofFirst,
      [{ ...wrong, tags: ['@A-1', '@observed'] }, right],
    ],
    [
      'a clause that does not exist, in a run with a selection',
      'unmatched',
      stagedWaiver({ clause: 'A-9' }),
      [right, { ...wrong, fate: 'unassembled' }],
      { context: { selection: { clauses: ['A-1'] } } },
    ],
    [
      'a clause of another target',
      'other-target',
      stagedWaiver({ clause: 'A-9' }, { target: 'Ledger', expires: '2001-01-01' }),
      [wrong],
    ],
  ]
  for (const [of, state, waiver, scenarios, staging] of states) {
    it(`is ${state} for ${of}`, () => {
      expect(run([waiver], scenarios, staging).waivers[0]?.state).to.equal(state)
    })
  }

  it('is in force if the run started on or before its last day', () => {
    const last = { ...ofClause, expires: DAY_OF_THE_RUN }
    expect(run([last], [wrong]).waivers[0]?.state).to.equal('applied')
    const past = { ...ofClause, expires: '2025-06-14' }
    expect(run([past], [wrong]).waivers[0]?.state).to.equal('expired')
    const nineHours = 9 * 60 * 60
    expect(run([last], [wrong], { second: nineHours }).waivers[0]?.state).to.equal('expired')
  })

  it('is not judged where the run did not start', () => {
    const messages = [...stream([wrong], { context: { waivers: [ofClause] } })]
    const start = messages.findIndex((message) => message.testRunStarted)
    expect(modelOf(messages.slice(0, start)).waivers[0]?.state).to.equal('not-judged')
    expect(modelOf(messages.slice(0, 1)).waivers[0]?.state).to.equal('not-judged')
  })
})

describe('a violation', () => {
  it('is waived by the waiver of its clause, like all violations of the clause', () => {
    const judged = run([ofClause], [wrong, right, wrong, { ...wrong, tags: ['@A-4'] }])
    expect(waived(judged)).to.deep.equal([ofClause, undefined, ofClause, undefined])
    expect(judged.waived).to.equal(2)
    expect(judged.waivers[0]?.violating).to.deep.equal(['A-1/scenario-0', 'A-1/scenario-2'])
  })

  it('is waived by its own waiver rather than by that of its clause, in any order', () => {
    for (const waivers of [
      [ofClause, ofFirst],
      [ofFirst, ofClause],
    ]) {
      const judged = run(waivers, [wrong, wrong])
      expect(waived(judged)).to.deep.equal([ofFirst, ofClause])
      expect(judged.waived).to.equal(2)
      expect(judged.waivers.map(({ state }) => state)).to.deep.equal(['applied', 'applied'])
    }
  })

  it('is waived by the waiver of its clause where its own has expired', () => {
    const judged = run([{ ...ofFirst, expires: '2025-01-31' }, ofClause], [wrong])
    expect(waived(judged)).to.deep.equal([ofClause])
    expect(exitCodeOf(judged, { interrupted: false })).to.equal(5)
  })

  it('is not waived by a waiver that expired, or is for another target', () => {
    for (const change of [{ expires: '2025-01-31' }, { target: 'other' }]) {
      const judged = run([{ ...ofClause, ...change }], [wrong])
      expect(waived(judged)).to.deep.equal([undefined])
      expect(judged.waived).to.equal(0)
    }
  })
})

describe('the exit code with waivers', () => {
  const gone = stagedWaiver({ clause: 'A-9' })
  const unassembled: StagedScenario = { ...right, fate: 'unstarted' }
  const unwaived: StagedScenario = { ...wrong, tags: ['@A-4'] }
  const inferred: StagedScenario = { ...wrong, tags: ['@A-3'] }
  const endings: [string, number, Waiver[], StagedScenario[], Staging?][] = [
    ['every violation is waived', 0, [ofClause], [wrong, right]],
    ['a violation is not waived', 1, [ofFirst], [wrong, wrong]],
    ['a violation is not waived, and a waiver is stale', 1, [gone], [wrong]],
    ['all violations are waived, but one waiver is stale', 5, [ofClause, gone], [wrong]],
    ['all scenarios conform, and a waiver is stale', 5, [ofClause], [right]],
    ['a note is waived by a waiver that expired', 5, [expired('A-3')], [inferred, right]],
    ['the waiver of a violation expired', 5, [expired('A-1')], [wrong]],
    [
      'one violation has an expired waiver and another has none',
      1,
      [expired('A-1')],
      [wrong, unwaived],
    ],
    ['a waiver is for another target', 0, [{ ...gone, target: 'other' }], [right]],
    [
      'a waiver was not judged, nor the clause shown',
      4,
      [stagedWaiver({ scenario: 'A-1/scenario-1' })],
      [right, inapplicable],
    ],
    ['the target faulted beside waived violations', 3, [ofFirst, gone], [wrong, faulted]],
    ['a scenario did not run beside waived violations', 4, [ofFirst, gone], [wrong, unassembled]],
    ['a run was cut off after waived violations', 4, [ofFirst], [wrong], { end: 'cut off' }],
    [
      'the suite is at fault beside waived violations',
      6,
      [ofFirst, gone],
      [wrong],
      { end: { exception: 'TypeError' } },
    ],
  ]
  for (const [when, code, waivers, scenarios, staging] of endings) {
    it(`is ${code} when ${when}`, () => {
      const judged = run(waivers, scenarios, staging)
      expect(exitCodeOf(judged, { interrupted: false })).to.equal(code)
      expect(exitCodeOf(judged, { interrupted: true })).to.equal(130)
    })
  }
})

function expired(clause: string): Waiver {
  return stagedWaiver({ clause }, { expires: '2025-01-31' })
}
