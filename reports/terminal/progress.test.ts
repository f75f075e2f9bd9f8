import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../fixtures/stream'
import { columnsOf } from '../text/columns'
import type { RunObserver } from '../verdict/observer'
import { Progress } from './progress'

const SCENARIOS: readonly StagedScenario[] = [
  { tags: ['@A-1'], steps: RIGHT },
  { tags: ['@A-1'], steps: WRONG },
  { tags: ['@A-2'], steps: RIGHT },
]
const many = (count: number) =>
  Array.from({ length: count }, () => ({ tags: ['@A-1'], steps: RIGHT }))

interface Staging {
  /** Of the terminal; left out: there is none. */
  readonly columns?: number
  /** By so much the clock advances before a scenario starts and before it ends. */
  readonly millisecondsPerEvent?: number
  readonly waiting?: number
}

function written(scenarios: readonly StagedScenario[], staging: Staging = {}): string[] {
  const { columns, millisecondsPerEvent = 0, waiting = 0 } = staging
  const texts: string[] = []
  let now = 0
  const progress = new Progress(
    { write: (text) => texts.push(text), isTTY: columns !== undefined, columns },
    { now: () => now },
  )
  const observer: RunObserver = {
    assembled(features) {
      progress.assembled(features)
      if (waiting > 0) progress.waiting(waiting)
    },
    started(scenario) {
      now += millisecondsPerEvent
      progress.started(scenario)
    },
    concluded(scenario) {
      now += millisecondsPerEvent
      progress.concluded(scenario)
    },
  }
  modelOf(stream(scenarios, { context: { selection: { name: 'some' } } }), observer)
  progress.stop()
  return texts
}

describe('the progress of a run', () => {
  it('is a line every 30 seconds in a log, and one at the end', () => {
    expect(written(many(10), { millisecondsPerEvent: 5_000 })).to.deep.equal([
      '3/10 · A-1 · 3 conform\n',
      '6/10 · A-1 · 40 s left · 6 conform\n',
      '9/10 · A-1 · 10 s left · 9 conform\n',
      '10/10 · 10 conform\n',
    ])
  })

  it('is one line on a terminal, which is rewritten and at last removed', () => {
    const texts = written(SCENARIOS, { columns: 80, millisecondsPerEvent: 400 })
    const erase = '\r\u001b[2K'
    expect(texts).to.deep.equal([
      `${erase}1/3 · A-1 · 1 conforms`,
      `${erase}2/3 · A-1 · 1 conforms, 1 violates`,
      `${erase}2/3 · A-2 · 1 conforms, 1 violates`,
      `${erase}3/3 · 2 conform, 1 violates`,
      erase,
    ])
  })

  it('does not show within the first second, and for shorter runs not at all', () => {
    for (const columns of [80, undefined])
      expect(
        written(SCENARIOS, { ...(columns && { columns }), millisecondsPerEvent: 100 }),
      ).to.deep.equal([])
  })

  it('has the time left as soon as enough scenarios were played to estimate it', () => {
    const texts = written(many(10), { columns: 80, millisecondsPerEvent: 200 })
    expect(texts.find((text) => text.includes('4/10'))).not.to.include('left')
    expect(texts.find((text) => text.includes('5/10'))).to.include('5/10 · A-1 · 2 s left · ')
  })

  it('says how many scenarios wait, and leaves them out of the time left', () => {
    const texts = written(many(10), { columns: 80, millisecondsPerEvent: 200, waiting: 3 })
    expect(texts.find((text) => text.includes('5/10'))).to.include('· 1 s left · 3 waiting · ')
  })

  it('fits into 80 columns, in a log too', () => {
    const scenarios = [...many(1200), ...SCENARIOS].map((each) => ({
      ...each,
      tags: ['@VERY-LONG-12'],
    }))
    for (const columns of [80, undefined]) {
      const texts = written(scenarios, {
        ...(columns && { columns }),
        millisecondsPerEvent: 9_000,
        waiting: 100,
      })
      const lines = texts.map((text) => text.replace('\r\u001b[2K', '').trimEnd())
      expect(lines.filter((line) => columnsOf(line) >= 80)).to.deep.equal([])
    }
  })

  it('is not rewritten more often than can be seen', () => {
    expect(written(many(1000), { columns: 80, millisecondsPerEvent: 1 }).length).to.be.below(13)
  })

  it('is empty when nothing is selected', () => {
    const left = SCENARIOS.map((scenario) => ({ ...scenario, fate: 'unassembled' as const }))
    expect(written(left)).to.deep.equal([])
    expect(written(left, { columns: 80 })).to.deep.equal([])
  })
})
