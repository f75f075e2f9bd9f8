import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../fixtures/stream'
import { columnsOf } from '../text/columns'
import type { RunObserver } from '../verdict/observer'
import { Progress } from './progress'

const SCENARIOS: readonly StagedScenario[] = [
  { feature: 'Keys', tags: ['@A-1'], steps: RIGHT },
  { feature: 'Keys', tags: ['@A-1'], steps: WRONG },
  { feature: '密钥', tags: ['@A-1'], steps: RIGHT },
]

interface Staging {
  /** Of the terminal; left out: there is none. */
  readonly columns?: number
  /** By so much the clock advances before a scenario starts and before it ends. */
  readonly millisecondsPerEvent?: number
}

function written(scenarios: readonly StagedScenario[], staging: Staging = {}): string[] {
  const { columns, millisecondsPerEvent = 0 } = staging
  const texts: string[] = []
  let now = 0
  const progress = new Progress(
    { write: (text) => texts.push(text), isTTY: columns !== undefined, columns },
    { now: () => now },
  )
  const observer: RunObserver = {
    assembled: (features) => progress.assembled(features),
    started: (uri) => {
      now += millisecondsPerEvent
      progress.started(uri)
    },
    concluded: (scenario) => {
      now += millisecondsPerEvent
      progress.concluded(scenario)
    },
  }
  modelOf(stream(scenarios, { context: { selection: { name: 'some' } } }), observer)
  progress.stop()
  return texts
}

describe('the progress of a run', () => {
  it('is one plain line for each finished feature where there is no terminal', () => {
    expect(written(SCENARIOS)).to.deep.equal([
      '2/3 Keys: 1 conforms, 1 violates\n',
      '3/3 密钥: 1 conforms\n',
    ])
  })

  it('is one line on a terminal, which is rewritten and at last removed', () => {
    const texts = written(SCENARIOS, { columns: 40, millisecondsPerEvent: 400 })
    const erase = '\r\u001b[2K'
    expect(texts[0]).to.match(/0\/3 · Keys · 400 ms$/)
    expect(texts.at(-2)).to.match(/3\/3 · 密钥 · 2 conform, 1 violates/)
    expect(texts.at(-1)).to.equal(erase)
    for (const text of texts) {
      expect(text.startsWith(erase)).to.equal(true)
      expect(text).not.to.include('\n')
      expect(columnsOf(text.slice(erase.length))).to.be.below(40)
    }
  })

  it('has the time left as soon as enough scenarios were played to estimate it', () => {
    const many = Array.from({ length: 10 }, () => ({ tags: ['@A-1'], steps: RIGHT }))
    const texts = written(many, { columns: 80, millisecondsPerEvent: 200 })
    expect(texts[1]).not.to.include('left')
    expect(texts.find((text) => text.includes('5/10'))).to.match(/· 2\.0 s · 2\.0 s left$/)
  })

  it('is not rewritten more often than can be seen', () => {
    const texts = written(SCENARIOS, { columns: 80 })
    expect(texts).to.have.length(3)
  })

  it('is empty when nothing is selected', () => {
    const left = SCENARIOS.map((scenario) => ({ ...scenario, fate: 'unassembled' as const }))
    expect(written(left)).to.deep.equal([])
    expect(written(left, { columns: 80 })).to.deep.equal([])
  })
})
