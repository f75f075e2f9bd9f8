/** What holds for any waivers of any run. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { exitCodeOf } from '../../cli/run/exit-code'
import type { Waiver } from '../../record/context'
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
import { stagedWaiver } from '../fixtures/waiver'
import type { Run } from '../verdict/model'
import { isDecidingViolation } from '../verdict/outcome'
import { statusOf } from '../wording/status'
import { isStale, isWaived } from './judge-waivers'

const scenario: fc.Arbitrary<StagedScenario> = fc.record(
  {
    tags: fc.constantFrom(['@A-1'], ['@A-1'], ['@A-2'], ['@A-3'], ['@A-1', '@observed'], []),
    steps: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(RIGHT, WRONG) },
      fc.constantFrom(
        [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
        [{ type: WHEN, status: FAILED, exception: 'TypeError' }],
        [{ type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'so' }]] }],
      ),
    ),
    fate: fc.constantFrom('unassembled', 'unstarted', 'broken-off', 'waiting'),
  },
  { requiredKeys: ['tags', 'steps'] },
)

const waiver: fc.Arbitrary<Waiver> = fc
  .record({
    of: fc.oneof(
      fc.record({ clause: fc.constantFrom('A-1', 'A-2', 'A-3', 'A-9') }),
      fc.record({
        scenario: fc
          .tuple(fc.constantFrom('A-1', 'A-2', 'A-3'), fc.nat(6))
          .map(([clause, number]) => `${clause}/scenario-${number}`),
      }),
    ),
    target: fc.constantFrom('ledger', 'ledger', 'ledger', 'other'),
    expires: fc.constantFrom('2025-06-14', '2025-06-15', '2030-01-01'),
  })
  .map(({ of, ...more }) => stagedWaiver(of, more))

/** The same run with waivers and without. */
const pair: fc.Arbitrary<{ with: Run; without: Run }> = fc
  .record({
    scenarios: fc.array(scenario, { maxLength: 6 }),
    waivers: fc.array(waiver, { maxLength: 5 }),
    end: fc.constantFrom({}, {}, { end: 'cut off' as const }),
  })
  .map(({ scenarios, waivers, end }) => ({
    with: modelOf(stream(scenarios, { ...end, context: { waivers } })),
    without: modelOf(stream(scenarios, end)),
  }))

function holds(property: (runs: { with: Run; without: Run }) => void): void {
  fc.assert(fc.property(pair, property), { numRuns: 500 })
}

const codeOf = (run: Run) => exitCodeOf(run, { interrupted: false })

describe('any waivers of any run', () => {
  it('change no verdict, no count, no strength and no outcome', () => {
    const stripped = (run: Run) => {
      const scenarios = run.scenarios.map((each) => ({ ...each, waiver: undefined }))
      const clauses = run.clauses.map(({ scenarios: _, ...clause }) => clause)
      return { ...run, clauses, scenarios, waived: 0, waivers: [] }
    }
    holds((runs) => {
      expect(stripped(runs.with)).to.deep.equal(stripped(runs.without))
    })
  })

  it('waive violations only, each counted once and as a violation', () => {
    holds(({ with: { scenarios, waived, counts } }) => {
      const those = scenarios.filter(isWaived)
      expect(those.every(({ verdict }) => verdict === 'violates')).to.equal(true)
      expect(those).to.have.length(waived)
      expect(waived).to.be.at.most(counts.violates + counts.noted)
    })
  })

  it('keep every documented violation failed, and exit 0 only where all are waived', () => {
    holds(({ with: run }) => {
      const violations = run.scenarios.filter(isDecidingViolation)
      expect(violations.map(statusOf)).to.deep.equal(violations.map(() => 'failed'))
      if (violations.some((each) => !isWaived(each))) expect(codeOf(run)).not.to.equal(0)
    })
  })

  it('exit with 0 only where none of them is stale', () => {
    holds(({ with: run }) => {
      if (codeOf(run) === 0) expect(run.waivers.filter(isStale)).to.deep.equal([])
    })
  })

  it('change only the exit code of violations, or 0 into 5', () => {
    holds((runs) => {
      const [code, before] = [codeOf(runs.with), codeOf(runs.without)]
      if (before === 0) expect(code).to.be.oneOf([0, 5])
      else if (before !== 1) expect(code).to.equal(before)
    })
  })
})
