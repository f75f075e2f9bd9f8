import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { Exchange } from '../../record/evidence'
import type { Step, Strength } from './model'
import { strengthOf, strongest } from './strength'

const ACCEPTED = { ok: true, value: null } as const
const REFUSED = { ok: false, refusal: { code: 'NOT_FOUND', message: '' } } as const

function step(role: Step['role'], exchange: Partial<Exchange>): Step {
  const asked = { operation: 'createProject', input: {}, durationMs: 0, ...exchange }
  const nothing = { text: '', keyword: '', started: null, durationMs: 0 }
  return { kind: 'step', role, status: 'passed', exchanges: [asked], ...nothing }
}

describe('strength of evidence', () => {
  const answers: readonly [operation: string, Strength][] = [
    ['createProject', 'declared'],
    ['writeRows', 'declared'],
    ['getProject', 'configured'],
    ['keys.describe', 'configured'],
    ['readRows', 'behavioural'],
    ['hologres.readExternalTable', 'behavioural'],
    ['keys.decrypt', 'behavioural'],
    ['metering.bill', 'behavioural'],
    ['inspection.storedObjects', 'byte-level'],
  ]
  for (const [operation, strength] of answers) {
    it(`of an accepted ${operation} is ${strength}`, () => {
      expect(strengthOf([step('action', { operation, outcome: ACCEPTED })])).to.equal(strength)
    })
  }

  it('of stored bytes is stronger where they were fetched independently', () => {
    const looked = { operation: 'inspection.storedObjects', outcome: ACCEPTED }
    const fetched = step('outcome', { ...looked, fetchedIndependently: true })
    expect(strengthOf([fetched])).to.equal('byte-level-independent')
    expect(strengthOf([step('outcome', looked), fetched])).to.equal('byte-level-independent')
  })

  it('of any refusal is behavioural', () => {
    const operation = 'inspection.storedObjects'
    expect(strengthOf([step('outcome', { operation, outcome: REFUSED })])).to.equal('behavioural')
  })

  it('does not come from a Given, nor from a fault', () => {
    const looked = { operation: 'inspection.storedObjects' }
    expect(strengthOf([step('context', { ...looked, outcome: ACCEPTED })])).to.equal(null)
    expect(strengthOf([step('action', { ...looked, fault: 'gone' })])).to.equal(null)
  })

  it('is the best of several', () => {
    expect(strongest(['declared', 'byte-level', null, 'configured'])).to.equal('byte-level')
    expect(strongest([])).to.equal(null)
  })
})
