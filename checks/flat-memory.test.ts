import { describe, it } from 'node:test'
import { expect } from 'chai'
import { MEBIBYTE } from '../bench'
import { figure, figures } from '../bench/fixtures/small-figures'
import { judged } from './flat-memory'

function held(...peaks: readonly (readonly [size: number, peak: number | undefined])[]) {
  const results = peaks.map(([size, peak]) =>
    figure({
      subject: 'target-read',
      algorithm: 'AES256',
      size: size * MEBIBYTE,
      ...(peak === undefined ? {} : { peakMemory: peak * MEBIBYTE }),
    }),
  )
  return judged(figures({ results }))
}

describe('the check of flat memory', () => {
  it('passes where a larger table holds one of its own more at most', () => {
    expect(held([64, 300], [256, 364])).to.include({ outcome: 'passed' })
  })

  it('fails where it holds more, and says how much', () => {
    const reason = '256 MiB hold 65 MiB more than 64 MiB'
    expect(held([64, 300], [256, 365])).to.include({ outcome: 'failed', reason })
  })

  it('counts what held most of all', () => {
    expect(held([64, 300], [256, 310], [256, 400])).to.include({ outcome: 'failed' })
  })

  it('is skipped where the system does not tell', () => {
    expect(held([64, undefined], [256, undefined])).to.include({ outcome: 'skipped' })
  })
})
