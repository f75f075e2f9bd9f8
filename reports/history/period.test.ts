import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { type StagedVerdict, stagedVerdict } from '../fixtures/verdict'
import { type CheckedVerdict, type DatedRun, datedRun } from './dated-run'
import { historyText } from './history-text'
import { lengthOf, type Period, type PeriodBounds, periodsOf } from './period'

const HOUR = 3_600_000
const START = Date.parse('2026-11-01T03:00:00.000Z')
const at = (hours: number, staged: StagedVerdict = {}): DatedRun => {
  const started = new Date(START + hours * HOUR).toISOString()
  const kept = {
    place: `run-${hours}`,
    verdict: stagedVerdict({ started, ...staged }),
    remarks: [],
    verification: 'record' as const,
    differences: [],
  }
  return datedRun(kept) as DatedRun
}
const DAILY: PeriodBounds = { gapMs: 25 * HOUR }
const period = (runs: readonly DatedRun[], bounds: PeriodBounds = DAILY): Period =>
  periodsOf(runs, bounds)[0] as Period
const broken: StagedVerdict = { scenarios: { one: 'violates' } }

describe('a period', () => {
  it('has its runs in order of time', () => {
    const { runs } = period([at(48), at(0), at(24)])
    expect(runs.map(({ place }) => place)).to.deep.equal(['run-0', 'run-24', 'run-48'])
  })

  it('is of one target and one specification', () => {
    const runs = [
      at(0),
      at(1, { target: { name: 'other' } }),
      at(2, { suite: { specification: 'New' } }),
    ]
    expect(periodsOf(runs, DAILY).map(({ runs }) => runs.length)).to.deep.equal([1, 1, 1])
  })

  const reached = (address: string, certificate: string): StagedVerdict => ({
    targetSeen: [{ kind: 'address', address, certificate: certificate.repeat(64) }],
  })

  it('is of one place, unless the operator says that the targets are the same', () => {
    const runs = [at(0, reached('https://one', 'a')), at(1, reached('https://two', 'a')), at(2)]
    expect(periodsOf(runs, DAILY).map(({ runs }) => runs.length)).to.deep.equal([1, 1, 1])
    const [same, ...others] = periodsOf(runs, { ...DAILY, sameTarget: true })
    expect(others).to.deep.equal([])
    expect(same?.places).to.deep.equal(['https://one', 'https://two'])
  })

  it('has a stretch for each certificate or module file of its target', () => {
    const runs = [at(0, reached('https://one', 'a')), at(24, reached('https://one', 'b'))]
    const { stretches } = period(runs)
    expect(stretches.map(({ targetMarks }) => targetMarks)).to.deep.equal([
      'certificate aaaaaaaaaaaa',
      'certificate bbbbbbbbbbbb',
    ])
  })

  it('has the verdict of each run on each clause', () => {
    const runs = [at(0), at(24, broken), at(48, { scenarios: { one: 'waived' } })]
    expect(period(runs).clauses[0]?.verdicts).to.deep.equal(['conforms', 'violates', 'waived'])
  })

  it('has a stretch for each version of suite and target', () => {
    const next = { suite: { version: '2.0.0' } }
    const { stretches } = period([
      at(0),
      at(24),
      at(48, next),
      at(72, { ...next, target: { version: '2' } }),
    ])
    expect(stretches.map(({ runs }) => runs)).to.deep.equal([2, 1, 1])
  })
})

describe('a gap', () => {
  it('is a time between whole runs that is longer than is allowed', () => {
    const { gaps, largest } = period([at(0), at(25), at(51)])
    expect(gaps.map(lengthOf)).to.deep.equal([26 * HOUR])
    expect(largest).to.deep.equal(gaps[0])
  })

  for (const [what, staged] of Object.entries<StagedVerdict>({
    'has no verdict': { outcome: 'faulted', scenarios: { one: 'faulted' } },
    'was cut off': { finished: null, outcome: 'incomplete' },
    'excluded scenarios': { scenarios: { one: 'conforms', two: 'excluded' } },
    'left a documented clause untested': { notTested: 'documented' },
  })) {
    it(`is not ended by a run that ${what}`, () => {
      const { gaps, runs } = period([at(0), at(24, staged), at(48)])
      expect(gaps.map(lengthOf)).to.deep.equal([48 * HOUR])
      expect(runs).to.have.length(3)
    })
  }

  it('is ended by a run that found violations', () => {
    expect(period([at(0), at(24, broken), at(48)]).gaps).to.deep.equal([])
  })

  it('is ended by a run that left only an inferred clause untested', () => {
    expect(period([at(0), at(24, { notTested: 'inferred' }), at(48)]).gaps).to.deep.equal([])
  })

  it('can be at the begin and the end of the given dates', () => {
    const bounds = { ...DAILY, from: START - 48 * HOUR, to: START + 30 * HOUR }
    const { gaps, outside } = period([at(-72), at(0), at(96)], bounds)
    expect(gaps.map(({ where }) => where)).to.deep.equal([
      'before the first run',
      'after the last run',
    ])
    expect(outside).to.equal(2)
  })

  it('is the whole period where no run is whole', () => {
    const bounds = { ...DAILY, from: START, to: START + 48 * HOUR }
    expect(period([at(96)], bounds).gaps.map(lengthOf)).to.deep.equal([48 * HOUR])
  })

  it('gives, added up, the length of the period', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5000), { minLength: 2 }), (hours) => {
        const runs = hours.map((hour) => at(hour))
        const { gaps } = period(runs, { gapMs: 0 })
        const all = gaps.reduce((sum, gap) => sum + lengthOf(gap), 0)
        expect(all).to.equal((Math.max(...hours) - Math.min(...hours)) * HOUR)
      }),
    )
  })
})

describe('a run that never started', () => {
  it('has no date', () => {
    const verdict = stagedVerdict({ started: null })
    const checked = { place: 'x', verdict, remarks: [], verification: 'record', differences: [] }
    expect(datedRun(checked as CheckedVerdict)).to.equal(undefined)
  })
})

describe('the text of a period', () => {
  const runs = [at(0), at(24, broken), at(72, { suite: { version: '2.0.0' } })]
  const text = historyText({ gapMs: DAILY.gapMs, periods: periodsOf(runs, DAILY), leftOut: [] })

  it('names first and last day, gaps, suites, runs and the clauses that changed', () => {
    expect(text).to.include(
      '2026-11-01 03:00 UTC to 2026-11-04 03:00 UTC (3 days): 3 runs, 3 of them whole',
    )
    expect(text).to.include('2 days, between runs: 2026-11-02 03:00 UTC to 2026-11-04 03:00 UTC')
    expect(text).to.include('1 run of target version 1.0 by suite 2.0.0')
    expect(text).to.include('2026-11-02 03:00 UTC not conformant: 1 violates (run-24)')
    expect(text).to.match(/^ {2}ENC-1 {2}cVc {2}conforms in 2, violates in 1$/m)
  })

  it('lists a clause that changed once, also where its strip leaves no room beside it', () => {
    const many = Array.from({ length: 50 }, (_, day) => at(day * 24, day === 7 ? broken : {}))
    for (const width of [60, undefined]) {
      const text = historyText(
        { gapMs: 1, periods: periodsOf(many, DAILY), leftOut: [] },
        { width },
      )
      expect(text.match(/^ {2}ENC-1 .*$/gm)).to.have.length(1)
      expect(text).to.match(/c\n? +conforms in 49, violates in 1$/m)
    }
  })

  it('keeps a strip within the width of the terminal', () => {
    const many = Array.from({ length: 200 }, (_, day) => at(day * 24, day === 7 ? broken : {}))
    const text = historyText(
      { gapMs: 1, periods: periodsOf(many, DAILY), leftOut: [] },
      { width: 60 },
    )
    const strips = [...text.matchAll(/^ {2}ENC-1 {2}([cV]+)$/gm)].map(([, strip = '']) => strip)
    expect(strips.join('')).to.equal(`${'c'.repeat(7)}V${'c'.repeat(192)}`)
    expect(Math.max(...text.split('\n').map(({ length }) => length))).to.be.at.most(60)
  })
})
