import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { VerdictDocument } from '../reports'
import { differences } from './equivalence'

const SCENARIO = { id: 'A-1/one', name: 'One', rule: '', uri: 'a.feature', line: 3 }
const CLAUSE = { id: 'A-1', statement: 'So it is.', standing: 'documented', strength: null }
const VERDICT = {
  schemaVersion: 1,
  target: { name: 'ledger', version: '1', capabilities: ['keys'] },
  started: '2026-01-01T00:00:00.000Z',
  finished: '2026-01-01T00:00:01.000Z',
  outcome: 'conformant',
  planned: 1,
  clauses: [{ ...CLAUSE, scenarios: [{ ...SCENARIO, verdict: 'conforms', durationMs: 1 }] }],
} as unknown as VerdictDocument
const EXPECTED = { code: 0, verdict: VERDICT }

function judged(scenario: object): VerdictDocument {
  const [clause] = VERDICT.clauses
  const scenarios = clause?.scenarios.map((each) => ({ ...each, ...scenario }))
  return { ...VERDICT, clauses: [{ ...clause, scenarios }] } as VerdictDocument
}

describe('two ways to play a run', () => {
  it('are equal but for times and the name of the target', () => {
    const target = { name: 'other', version: '2', capabilities: VERDICT.target.capabilities }
    const verdict = { ...judged({ durationMs: 7 }), target, started: null, finished: null }
    expect(differences('a way', { code: 0, verdict }, EXPECTED)).to.deep.equal([])
  })

  const others: [string, { code?: number; verdict?: VerdictDocument }, RegExp][] = [
    ['exit code', { code: 3 }, /^a way: ended with 3, not 0$/],
    ['outcome', { verdict: { ...VERDICT, outcome: 'incomplete' } }, /says .*incomplete.* where/],
    ['verdict on a scenario', { verdict: judged({ verdict: 'faulted' }) }, /"faulted".* where/],
    ['reason', { verdict: judged({ reason: 'so' }) }, /"reason":"so".* where/],
    [
      'capabilities',
      { verdict: { ...VERDICT, target: { name: '', version: '', capabilities: [] } } },
      /"capabilities":\[\]/,
    ],
    [
      'number of clauses',
      { verdict: { ...VERDICT, clauses: [...VERDICT.clauses, ...VERDICT.clauses] } },
      /beyond the rest/,
    ],
  ]
  for (const [what, played, difference] of others) {
    it(`differ by another ${what}`, () => {
      const [wrong] = differences('a way', { ...EXPECTED, ...played }, EXPECTED)
      expect(wrong).to.match(difference)
    })
  }
})
