import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { ClauseDefinition } from '../../../record/context'
import * as evidence from '../../../record/evidence'
import { CONTEXT } from '../../fixtures/context'
import { modelOf } from '../../fixtures/model-of'
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
} from '../../fixtures/stream'
import { CATEGORIES } from './labels'
import { allureResults } from './results'

const exchange = { operation: 'readRows', input: {}, outcome: { ok: true, value: [] } }
const asked = (durationMs: number) => ({
  type: WHEN,
  evidence: [[evidence.EXCHANGE, { ...exchange, durationMs }]] as const,
})
const reason = [[evidence.INAPPLICABLE, { reason: 'no clock' }]] as const

function resultsOf(scenarios: readonly StagedScenario[], staging?: Staging) {
  return [...allureResults(modelOf(stream(scenarios, staging)))]
}

function resultOf(scenario: StagedScenario, staging?: Staging) {
  const [result] = resultsOf([scenario], staging)
  if (!result) throw new Error('the result is missing')
  const { test, attachments } = result
  const labels = Object.fromEntries(test.labels.map(({ name, value }) => [name, value]))
  return { ...test, labels, files: attachments }
}

describe('an Allure result', () => {
  const result = resultOf({ name: 'One row', tags: ['@A-2'], steps: [asked(1), { type: THEN }] })

  it('is sorted by area, feature and rule, and labelled with what it stands for', () => {
    expect(result.labels).to.include({
      epic: 'Answers',
      feature: 'A feature',
      parentSuite: 'Answers',
      suite: 'A feature',
      severity: 'normal',
      clause: 'A-2',
      standing: 'contested',
      strength: 'behavioural',
      framework: 'sealproof',
    })
    expect(result.links).to.deep.equal([
      { type: 'link', name: 'Rows', url: 'https://example.com/storage-encryption' },
    ])
  })

  it('links only to addresses of the web', () => {
    const [, clause] = CONTEXT.clauses
    const clauses = [{ ...(clause as ClauseDefinition), source: 'javascript:alert(1)' }]
    const linked = resultOf({ tags: ['@A-2'], steps: RIGHT }, { context: { clauses } })
    expect(linked.links).to.deep.equal([])
  })

  it('keeps its history when a feature is moved, and has no parameters', () => {
    const moved = resultOf({ name: 'One row', tags: ['@A-2'], steps: RIGHT, feature: 'Elsewhere' })
    expect(moved.testCaseId).to.equal('A-2/one-row')
    expect(moved.historyId).to.equal(result.historyId)
    expect(result.parameters).to.deep.equal([])
  })

  it('shows each exchange below its step', () => {
    const twice = resultOf({ tags: ['@A-1'], steps: [asked(1), asked(2), { type: THEN }] })
    expect(twice.steps.map(({ steps }) => steps.map(({ name }) => name))).to.deep.equal([
      ['readRows: accepted'],
      ['readRows: accepted'],
      [],
    ])
    expect(twice.steps[0]?.steps[0]?.parameters).to.deep.equal([
      { name: 'asked', value: '{}' },
      { name: 'answered', value: '[]' },
    ])
  })

  it('attaches the exchanges of a finding, and nothing without a finding', () => {
    const judgedWrong = { type: THEN, status: FAILED, exception: 'AssertionError' } as const
    const violation = resultOf({ tags: ['@A-1'], steps: [asked(1), judgedWrong] })
    expect([...violation.files.values()]).to.deep.equal([
      'readRows: accepted\n  asked     {}\n  answered  []\n',
    ])
    expect(result.files.size).to.equal(0)
  })

  it('has no failed step for a note', () => {
    const note = resultOf({ tags: ['@A-3'], steps: WRONG })
    expect(note.status).to.equal('skipped')
    expect(note.steps.map(({ status }) => status)).to.deep.equal(['passed', 'skipped'])
    expect(note.statusDetails.message).to.equal('Note: a AssertionError')
  })

  it('exists for each documented clause that was not shown, with a name, an area and a command of its own', () => {
    const lacking = { reason: 'the target does not declare "keys"', lacks: ['keys'] }
    const given = [[evidence.INAPPLICABLE, lacking]] as const
    const steps = [{ type: THEN, status: SKIPPED, evidence: given }]
    const [, result] = resultsOf([{ tags: ['@A-1', '@keys'], steps }])
    expect(result?.test).to.deep.include({
      name: 'A-1 was not shown: Rows come back as they were written.',
      status: 'broken',
      testCaseId: 'A-1/not-shown',
      titlePath: ['Answers', 'Clauses that were not shown'],
    })
    expect(result?.test.labels).to.deep.include({ name: 'clause', value: 'A-1' })
    expect(result?.test.description).to.include(
      'Run again: `npx sealproof run --target http://127.0.0.1:8080 --clause A-1`',
    )
  })

  it('says that a partial run is one, where no other result is wrong', () => {
    const results = resultsOf([{ tags: ['@A-1'], steps: RIGHT }], {
      context: { selection: { clauses: ['A-1'] } },
    })
    expect(results.map(({ test }) => test.status)).to.deep.equal(['passed', undefined])
    expect(results.at(-1)?.test.statusDetails.message).to.match(/^Outcome: Partial/)
  })

  it('has the command that plays it again', () => {
    expect(result.description).to.match(
      /Run again: `npx sealproof run --target \S+ --clause A-2 --name '\^One row\$'`/,
    )
  })

  it('exists for a fault outside of the scenarios', () => {
    const results = resultsOf([{ tags: ['@A-1'], steps: RIGHT }], {
      failingBeforeAll: 'TargetFault',
    })
    expect(results.at(-1)?.test).to.include({ name: 'The run itself', status: 'broken' })
  })
})

describe('Allure’s categories', () => {
  const scenarios: readonly (readonly [StagedScenario, category: string])[] = [
    [{ tags: ['@A-1'], steps: WRONG }, 'Violations of the documentation'],
    [{ tags: ['@A-2'], steps: WRONG }, 'Notes: inferred or contested clauses that differ'],
    [
      { tags: ['@A-1'], steps: [{ type: WHEN, status: FAILED, exception: 'TargetFault' }] },
      'Faulted: the target could not be asked',
    ],
    [
      { tags: ['@A-1'], steps: [{ type: THEN, status: SKIPPED, evidence: reason }] },
      'Inapplicable to this target',
    ],
    [{ tags: ['@A-1', '@observed'], steps: WRONG }, 'Observed: describes the reference only'],
    [{ tags: ['@A-1'], steps: RIGHT, fate: 'unassembled' }, 'Not selected'],
    [{ tags: ['@A-1'], steps: RIGHT, fate: 'unstarted' }, 'Not run, or a fault of the suite'],
  ]
  for (const [scenario, category] of scenarios) {
    it(`hold each result once: ${category}`, () => {
      const { status, statusDetails } = resultOf(scenario, {
        context: { selection: { name: 'x' } },
      })
      const holding = CATEGORIES.filter(({ matchedStatuses, messageRegex }) => {
        const pattern = new RegExp(`^${String(messageRegex).replace('(?s)', '')}$`, 's')
        return (
          matchedStatuses?.some((each) => each === status) &&
          pattern.test(statusDetails.message ?? '')
        )
      })
      expect(holding.map(({ name }) => name)).to.deep.equal([category])
    })
  }
})
