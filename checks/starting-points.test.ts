import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { VerdictDocument } from '../reports'
import { surprises } from './starting-points'

const REFERENCE_ONLY = 'describes the bundled reference only; this target does otherwise'

function verdict(changes: object = {}, scenario: object = {}) {
  const violated = {
    standing: 'documented',
    verdict: 'violates',
    scenarios: [{ id: 'IMM-1/off', verdict: 'violates', ...scenario }],
  }
  const document: unknown = {
    outcome: 'violations',
    planned: 1,
    counts: { faulted: 0, notRun: 0, excluded: 0 },
    clauses: [violated],
    ...changes,
  }
  return document as VerdictDocument
}

describe('a starting point', () => {
  it('violates clauses, and surprises nobody', () => {
    expect(surprises(verdict())).to.deep.equal([])
  })

  it('may do otherwise than the reference where that is free', () => {
    const free = { verdict: 'inapplicable', reason: REFERENCE_ONLY }
    expect(surprises(verdict({}, free))).to.deep.equal([])
  })

  const surprising: readonly (readonly [string, VerdictDocument])[] = [
    ['is conformant', verdict({ outcome: 'conformant' })],
    ['was asked nothing', verdict({ planned: 0 })],
    ['is faulted', verdict({ counts: { faulted: 1, notRun: 0, excluded: 0 } })],
    ['is not asked everything', verdict({ counts: { faulted: 0, notRun: 1, excluded: 0 } })],
    [
      'leaves a capability out',
      verdict({}, { verdict: 'inapplicable', reason: 'the target does not declare "keys"' }),
    ],
    ['gets most of it right', verdict({ clauses: [{ standing: 'documented', scenarios: [] }] })],
  ]
  for (const [what, document] of surprising) {
    it(`surprises when it ${what}`, () => {
      expect(surprises(document)).to.have.length(1)
    })
  }
})
