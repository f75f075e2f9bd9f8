import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { EarlyEnd } from '../../record/run-event'
import type { Scenario, Waiver } from '../../reports'
import { EarlyEndWatch, type EndingTerms } from './early-end'

const TERMS: EndingTerms = { target: 'small', threads: 0, now: () => '2026-11-28T10:00:00.000Z' }

type Facts = Partial<Pick<Scenario, 'id' | 'clause' | 'tags' | 'started' | 'durationMs'>>

function scenario(verdict: Scenario['verdict'], exchanges: object, facts: Facts = {}): Scenario {
  return {
    id: 'A-1/one',
    clause: 'A-1',
    tags: [],
    standing: 'documented',
    decides: true,
    started: 0,
    durationMs: 0,
    verdict,
    reason: 'nothing listens',
    steps: [{ exchanges: [exchanges] }],
    ...facts,
  } as unknown as Scenario
}

const UNOPENED = { operation: 'createProject', fault: 'nothing listens', unopened: true }
const ANSWERED = { operation: 'createProject', outcome: { ok: true, value: null } }
const dead = (facts?: Facts) => scenario('faulted', UNOPENED, facts)
const alive = scenario('conforms', ANSWERED)
const violating = scenario('violates', ANSWERED)

function endAfter(scenarios: readonly Scenario[], terms: Partial<EndingTerms> = {}) {
  const watch = new EarlyEndWatch({ ...TERMS, ...terms })
  for (const each of scenarios) watch.concluded(each)
  return watch.end
}

describe('the early end of a run', () => {
  it('comes with the third scenario in a row that could not open the target', () => {
    const end: EarlyEnd = {
      kind: 'unreachable',
      at: TERMS.now(),
      scenarios: 3,
      cause: 'nothing listens',
    }
    expect(endAfter([dead(), dead()])).to.equal(undefined)
    expect(endAfter([alive, dead(), dead(), dead()])).to.deep.equal(end)
  })

  it('does not come where the target answered between, or a scenario began and then failed', () => {
    const lostWithin = scenario('faulted', ANSWERED)
    const other = scenario('faulted', { operation: 'createProject', fault: '500' })
    expect(endAfter([dead(), dead(), alive, dead(), dead()])).to.equal(undefined)
    expect(endAfter([lostWithin, lostWithin, lostWithin])).to.equal(undefined)
    expect(endAfter([dead(), dead(), lostWithin, dead()])).to.equal(undefined)
    expect(endAfter([other, other, other])).to.equal(undefined)
  })

  it('is not nearer or farther by scenarios that ask nothing', () => {
    const nothing = { ...scenario('inapplicable', {}), steps: [] }
    expect(endAfter([dead(), nothing, dead(), nothing, dead()])).to.have.property('kind')
    expect(endAfter([nothing, nothing, nothing])).to.equal(undefined)
    const walks = dead({ tags: ['walks'] })
    expect(endAfter([walks, walks, walks])).to.equal(undefined)
  })

  it('counts scenarios of several threads that fail in the same moment as one', () => {
    const moment = [0, 1, 2, 3].map((started) => dead({ started, durationMs: 100 }))
    expect(endAfter(moment, { threads: 4 })).to.equal(undefined)
    const later = [100, 200].map((started) => dead({ started, durationMs: 100 }))
    expect(endAfter([...moment, ...later], { threads: 4 })).to.have.property('scenarios', 3)
  })

  it('comes with the violation that --bail names; notes and waived violations are not counted', () => {
    const note = { ...violating, decides: false }
    const waiver = { of: { clause: 'A-1' }, target: 'small', expires: '2026-11-28' } as Waiver
    expect(endAfter([violating, note, alive], { bail: 2 })).to.equal(undefined)
    expect(endAfter([violating, note, violating], { bail: 2 })).to.deep.include({
      kind: 'bailed-out',
      violations: 2,
    })
    expect(endAfter([violating], { bail: 1, waivers: [waiver] })).to.equal(undefined)
    for (const other of [{ expires: '2026-11-27' }, { target: 'large' }, { of: { clause: 'B-1' } }])
      expect(
        endAfter([violating], { bail: 1, waivers: [{ ...waiver, ...other }] }),
      ).to.have.property('kind')
  })

  it('is forgotten where the target could not be opened and the run is resumed', () => {
    const watch = new EarlyEndWatch({ ...TERMS, bail: 1 })
    for (const each of [dead(), dead(), dead()]) watch.concluded(each)
    watch.resumed()
    expect(watch.end).to.equal(undefined)
    watch.concluded(violating)
    watch.resumed()
    expect(watch.end).to.have.property('kind', 'bailed-out')
  })
})
