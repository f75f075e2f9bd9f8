import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from '../../record/evidence'
import { modelOf } from '../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  stream,
  THEN,
  WHEN,
  WRONG,
} from '../fixtures/stream'
import type { Clause, ClauseVerdict } from './model'

const KINDS = {
  right: { steps: RIGHT },
  wrong: { steps: WRONG },
  faulted: { steps: [{ type: WHEN, status: FAILED, exception: 'TargetFault' }] },
  inapplicable: {
    steps: [
      { type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'no clock' }]] },
    ],
  },
  excluded: { steps: RIGHT, fate: 'unassembled' },
  unstarted: { steps: RIGHT, fate: 'unstarted' },
} as const satisfies Record<string, Omit<StagedScenario, 'tags'>>

function clauseOf(kinds: readonly (keyof typeof KINDS)[], tags = ['@A-1']): Clause | undefined {
  const context = { selection: { name: 'some' } }
  const scenarios = kinds.map((kind) => ({ ...KINDS[kind], tags }))
  const run = modelOf(stream(scenarios, { context }))
  return run.clauses.find(({ id }) => tags.includes(`@${id}`))
}

describe('the verdict on a clause', () => {
  const rows: readonly [readonly (keyof typeof KINDS)[], ClauseVerdict][] = [
    [['right', 'right'], 'conforms'],
    [['right', 'wrong'], 'violates'],
    [['faulted', 'wrong'], 'violates'],
    [['right', 'faulted', 'unstarted'], 'faulted'],
    [['right', 'unstarted'], 'not-run'],
    [['right', 'inapplicable'], 'conforms'],
    [['wrong', 'excluded'], 'violates'],
    [['inapplicable', 'inapplicable'], 'unproven'],
    [['excluded', 'excluded'], 'excluded'],
    [['inapplicable', 'excluded'], 'excluded'],
    [[], 'not-tested'],
  ]
  for (const [kinds, verdict] of rows) {
    it(`is ${verdict} for ${kinds.join(', ') || 'no scenarios'}`, () => {
      expect(clauseOf(kinds)?.verdict).to.equal(verdict)
    })
  }

  it('has a note that says which scenarios it does not rest on', () => {
    expect(clauseOf(['right', 'inapplicable', 'excluded'])?.note).to.equal(
      'rests on 1 of 3 scenarios: 1 inapplicable, 1 not selected',
    )
    expect(clauseOf(['right'])?.note).to.equal(undefined)
    expect(clauseOf(['inapplicable', 'inapplicable'])?.note).to.equal('no clock')
  })

  it('does not count scenarios that describe the bundled reference', () => {
    expect(clauseOf(['right'], ['@A-1', '@observed'])?.verdict).to.equal('not-tested')
  })
})
