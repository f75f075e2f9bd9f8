import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { VerdictDocument } from '../reports'
import { shortcomings } from './reference'

type Clause = VerdictDocument['clauses'][number]
type Scenario = Clause['scenarios'][number]

function document(changes: object = {}, clause: object = {}, scenario: object = {}) {
  const scenarios = [{ id: 'MEC-1/rows', verdict: 'conforms', ...scenario } as Scenario]
  const only: unknown = {
    id: 'MEC-1',
    standing: 'documented',
    verdict: 'conforms',
    scenarios,
    ...clause,
  }
  const verdict: unknown = {
    outcome: 'conformant',
    planned: 1,
    clauses: [only as Clause],
    ...changes,
  }
  return verdict as VerdictDocument
}

describe('shortcomings of the reference', () => {
  it('are none where everything conforms', () => {
    expect(shortcomings(document())).to.deep.equal([])
  })

  it('are none in a clause that says why it has no scenario', () => {
    const clause = { verdict: 'not-tested', scenarios: [] }
    const { clauses } = document()
    const [untested] = document({}, clause).clauses
    const both = document({ clauses: [...clauses, untested] })
    expect(shortcomings(both)).to.deep.equal([])
  })

  const short: readonly (readonly [string, VerdictDocument])[] = [
    ['another outcome', document({ outcome: 'incomplete' })],
    ['a planned scenario without a verdict', document({ planned: 2 })],
    ['nothing planned', document({ planned: 0, clauses: [] })],
    ['an unproven documented clause', document({}, { verdict: 'unproven' })],
    ['an inapplicable scenario', document({}, {}, { verdict: 'inapplicable', reason: 'no clock' })],
    [
      'an observed scenario that differs',
      document({}, { standing: 'observed' }, { verdict: 'inapplicable', reason: 'differs' }),
    ],
    [
      'an inferred clause that is violated',
      document({}, { standing: 'inferred', verdict: 'violates' }, { verdict: 'violates' }),
    ],
  ]
  for (const [what, verdict] of short) {
    it(`are found: ${what}`, () => {
      expect(shortcomings(verdict)).to.not.deep.equal([])
    })
  }
})
