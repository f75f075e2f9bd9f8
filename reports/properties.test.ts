/** What holds for any scenarios in any order, and for finished and unfinished runs. */
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { exitCodeOf } from '../cli/run/exit-code'
import * as evidence from '../record/evidence'
import { modelOf } from './fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type StagedStep,
  stream,
  THEN,
  UNDEFINED,
  WHEN,
  WRONG,
} from './fixtures/stream'
import { junitXml } from './formats/junit/junit'
import type { Run } from './verdict/model'
import { verdictDocument } from './verdict/verdict-document'
import { statusOf } from './wording/status'

const ENDINGS: readonly (readonly StagedStep[])[] = [
  RIGHT,
  WRONG,
  [{ type: WHEN, status: FAILED, exception: 'TargetFault' }],
  [{ type: WHEN, status: FAILED, exception: 'TypeError' }],
  [{ type: THEN, status: UNDEFINED }],
  [{ type: THEN, status: SKIPPED }],
  [{ type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'no clock' }]] }],
  [...RIGHT, { kind: 'after', status: FAILED, exception: 'Error' }],
]

const scenario: fc.Arbitrary<StagedScenario> = fc.record(
  {
    tags: fc.constantFrom(['@A-1'], ['@A-2'], ['@A-3'], ['@A-4'], ['@A-1', '@observed'], []),
    steps: fc.oneof({ weight: 3, arbitrary: fc.constant(RIGHT) }, fc.constantFrom(...ENDINGS)),
    fate: fc.constantFrom('unassembled', 'unstarted', 'broken-off', 'waiting'),
  },
  { requiredKeys: ['tags', 'steps'] },
)

const run: fc.Arbitrary<Run> = fc
  .record({
    scenarios: fc.array(scenario, { maxLength: 12 }),
    selection: fc.constantFrom({}, { clauses: ['A-1'] }),
    cutAt: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  })
  .map(({ scenarios, selection, cutAt }) => {
    const messages = [...stream(scenarios, { context: { selection } })]
    return modelOf(messages.slice(0, cutAt === null ? undefined : cutAt * messages.length))
  })

function holds(property: (run: Run) => void): void {
  fc.assert(fc.property(run, property), { numRuns: 500 })
}

describe('any run', () => {
  it('plans as many scenarios as it counts', () => {
    holds(({ planned, counts, scenarios }) => {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).to.equal(planned)
      expect(scenarios).to.have.length(planned)
    })
  })

  it('is conformant only where every scenario ran, one was judged, and the run finished', () => {
    holds(({ outcome, counts, finished, scenarios }) => {
      if (outcome !== 'conformant') return
      expect(counts).to.include({ notRun: 0, faulted: 0 })
      expect(counts.conforms + counts.violates).to.be.greaterThan(0)
      expect(finished).to.be.a('string')
      expect(scenarios.filter((each) => statusOf(each) === 'failed')).to.deep.equal([])
    })
  })

  it('exits with 0 exactly where it is conformant, or partial without a violation', () => {
    holds((model) => {
      const exitCode = exitCodeOf(model, { interrupted: false })
      expect(exitCode === 0).to.equal(['conformant', 'partial'].includes(model.outcome))
    })
  })

  it('has failures in JUnit exactly where it violates the documentation', () => {
    holds((model) => {
      expect(/<testsuite [^>]*failures="[1-9]/.test(junitXml(model))).to.equal(
        model.outcome === 'violations',
      )
    })
  })

  it('gives every scenario an id of its own', () => {
    holds(({ scenarios }) => {
      expect(new Set(scenarios.map(({ id }) => id)).size).to.equal(scenarios.length)
    })
  })

  it('shows every scenario under its clause', () => {
    holds((model) => {
      const shown = verdictDocument(model).clauses.flatMap(({ scenarios }) => scenarios)
      const attributed = model.scenarios.filter(({ clause }) => clause !== '')
      expect(shown.map(({ id }) => id)).to.have.members(attributed.map(({ id }) => id))
    })
  })
})
