import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../fixtures/stream'
import { columnsOf } from '../text/columns'
import { Progress, type ProgressOptions } from './progress'

const SCENARIOS: readonly StagedScenario[] = [
  { feature: 'Keys', tags: ['@A-1'], steps: RIGHT },
  { feature: 'Keys', tags: ['@A-1'], steps: WRONG },
  { feature: '密钥', tags: ['@A-1'], steps: RIGHT },
]

function written(scenarios: readonly StagedScenario[], options: ProgressOptions = {}): string[] {
  const texts: string[] = []
  const progress = new Progress({ write: (text) => texts.push(text) }, options)
  modelOf(stream(scenarios, { context: { selection: { name: 'some' } } }), progress)
  progress.stop()
  return texts
}

describe('progress', () => {
  it('is one plain line for each feature that is finished, where there is no terminal', () => {
    expect(written(SCENARIOS)).to.deep.equal([
      '2/3 Keys: 1 conforms, 1 violates\n',
      '3/3 密钥: 1 conforms\n',
    ])
  })

  it('is one line that is rewritten and taken away on a terminal', () => {
    let milliseconds = 0
    const now = () => {
      milliseconds += 400
      return milliseconds
    }
    const texts = written(SCENARIOS, { terminalWidth: 40, now })
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

  it('tells the time left once there is something to tell it from', () => {
    let milliseconds = 0
    const now = () => {
      milliseconds += 200
      return milliseconds
    }
    const many = Array.from({ length: 10 }, () => ({ tags: ['@A-1'], steps: RIGHT }))
    const texts = written(many, { terminalWidth: 80, now })
    expect(texts[1]).not.to.include('left')
    expect(texts.find((text) => text.includes('5/10'))).to.match(/· 2\.0 s · 2\.0 s left$/)
  })

  it('is not rewritten more often than can be seen', () => {
    const texts = written(SCENARIOS, { terminalWidth: 80, now: () => 0 })
    expect(texts).to.have.length(3)
  })

  it('is quiet when nothing is selected', () => {
    const left = SCENARIOS.map((scenario) => ({ ...scenario, fate: 'unassembled' as const }))
    expect(written(left)).to.deep.equal([])
    expect(written(left, { terminalWidth: 80 })).to.deep.equal([])
  })
})
