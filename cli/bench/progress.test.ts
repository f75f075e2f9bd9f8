import { describe, it } from 'node:test'
import { expect } from 'chai'
import { BenchProgress } from './progress'

describe('the progress of a bench', () => {
  it('is a line every 30 seconds in a log, with the time left at the pace so far', () => {
    const texts: string[] = []
    let now = 0
    const progress = new BenchProgress(() => now, { write: (text) => texts.push(text) })
    progress.part('ciphers', { done: 0, own: 40, all: 100 })
    for (now of [10_000, 30_000, 45_000]) progress.progress({ round: 1, most: 9, task: 'AES256' })
    progress.part('tables', { done: 40, own: 60, all: 100 })
    now = 60_000
    progress.progress({ round: 0, most: 9, task: 'RC4' })
    progress.stop()
    expect(texts).to.deep.equal([
      '70 s left · ciphers · round 2 of at most 9 · AES256\n',
      '50 s left · tables · round 1 of at most 9 · RC4\n',
    ])
  })

  it('says nothing of a bench that takes less than a second', () => {
    const texts: string[] = []
    const progress = new BenchProgress(() => 0, { write: (text) => texts.push(text) })
    progress.part('ciphers', { done: 0, own: 1, all: 1 })
    progress.progress({ round: 1, most: 9, task: 'AES256' })
    expect(texts).to.deep.equal([])
  })
})
