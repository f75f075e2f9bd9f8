import { describe, it } from 'node:test'
import { expect } from 'chai'
import { compare, incomparable, yardstickDrift } from './baseline'
import type { Throughput } from './figures'
import { channelFigure, figure, figures, throughput } from './fixtures/small-figures'

function changeBetween(before: Throughput, now: Throughput): string | undefined {
  const of = (throughputMBps: Throughput) => figures({ results: [figure({ throughputMBps })] })
  return compare(of(before), of(now))[0]?.change
}

describe('a row beside its baseline', () => {
  it('is faster where the intervals part and the means are five percent apart', () => {
    expect(changeBetween(throughput(100, 2), throughput(105, 2))).to.equal('faster')
  })

  it('is slower likewise', () => {
    expect(changeBetween(throughput(100, 2), throughput(95, 2))).to.equal('slower')
  })

  it('is no different where the intervals meet', () => {
    expect(changeBetween(throughput(100, 8), throughput(110, 8))).to.equal('no difference')
  })

  it('is no different below five percent, however sure', () => {
    expect(changeBetween(throughput(100, 0.1), throughput(104, 0.1))).to.equal('no difference')
  })

  it('is not comparable where it was refused', () => {
    const [comparison] = compare(
      figures({ results: [figure({ subject: 'target-write', algorithm: 'RC4', size: 1048576 })] }),
      figures(),
    ).filter(({ row }) => row === 'target-write RC4 1048576')
    expect(comparison).to.deep.include({ change: 'not comparable', reason: 'refused now' })
  })

  it('is not the channel to a module', () => {
    const of = (mean: number) =>
      figures({ results: [], channel: [channelFigure({ throughputMBps: throughput(mean) })] })
    expect(compare(of(100), of(50))).to.deep.equal([])
    expect(compare(of(100), figures({ results: [] }))).to.deep.equal([])
  })

  it('is named where only one of the two has it', () => {
    const comparisons = compare(figures({ results: [figure()] }), figures({ results: [] }))
    expect(comparisons).to.deep.equal([
      { row: 'cipher-encrypt AES256 65536', change: 'not comparable', reason: 'not measured now' },
    ])
  })
})

describe('the machine beside a baseline', () => {
  const bench = (...means: readonly number[]) =>
    figures({
      yardsticks: means.map((mean, size) => ({
        name: 'memory-copy',
        algorithm: 'none',
        size,
        throughputMBps: throughput(mean),
        samples: 20,
      })),
    })

  it('is not as it was where yardsticks differ', () => {
    const found = yardstickDrift(bench(100, 100, 100), bench(80, 100, 150))
    expect(found).to.deep.include({ changed: 2, of: 3 })
    expect(found?.effects[0]).to.be.closeTo(-0.2, 1e-9)
    expect(found?.effects[1]).to.be.closeTo(0.5, 1e-9)
  })

  it('is as it was where one yardstick in twenty differs', () => {
    const steady = Array<number>(19).fill(100)
    expect(yardstickDrift(bench(...steady, 100), bench(...steady, 50))).to.equal(undefined)
  })

  it('is not judged by a yardstick that only one of the two has', () => {
    expect(yardstickDrift(bench(100, 100), bench(100))).to.equal(undefined)
  })
})

describe('two benches', () => {
  const { machine } = figures()

  it('are comparable on one machine, whatever its kernel', () => {
    const updated = figures({ machine: { ...machine, platform: 'linux 6.9.1 x64' } })
    expect(incomparable(figures(), updated)).to.equal(undefined)
  })

  it('are not on another', () => {
    const other = figures({ machine: { ...machine, cores: 8 } })
    expect(incomparable(figures(), other)).to.match(
      /another machine .*2 cores; this one: .*8 cores/,
    )
  })

  it('are not of another target', () => {
    const other = figures({ target: { name: 'mine', version: '1' } })
    expect(incomparable(figures(), other)).to.equal(
      'it was taken of the target "reference", not of "mine"',
    )
  })
})
