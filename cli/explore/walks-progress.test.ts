import { describe, it } from 'node:test'
import { expect } from 'chai'
import { type WalksPlan, WalksProgress } from './walks-progress'

function written(plan: WalksPlan, moments: readonly number[]): string[] {
  const texts: string[] = []
  let now = 0
  const progress = new WalksProgress(plan, {
    now: () => now,
    stream: { write: (text) => texts.push(text) },
  })
  progress.begin()
  moments.forEach((moment, index) => {
    now = moment
    progress.walked({ played: (index + 1) * 10, questions: 7, found: 1 })
  })
  progress.stop()
  return texts
}

describe('the progress of walks', () => {
  it('is a line every 30 seconds in a log, with the time left at the pace so far', () => {
    expect(written({ walks: 100 }, [10_000, 20_000, 30_000, 40_000])).to.deep.equal([
      '30/100 walks · 70 s left · 7 questions · 1 clauses violated\n',
    ])
  })

  it('has the time that is left of --time, where it ends before', () => {
    const [ofTime] = written({ forMs: 50_000 }, [30_000])
    expect(ofTime).to.include('10 walks · 20 s left · ')
    expect(written({ walks: 1_000_000, forMs: 50_000 }, [30_000])[0]).to.include(' 20 s left ')
    expect(written({ walks: 20, forMs: 500_000 }, [30_000])[0]).to.include(' 30 s left ')
  })

  it('says nothing of a short exploration', () => {
    expect(written({ walks: 30 }, [300, 600, 900])).to.deep.equal([])
  })
})
