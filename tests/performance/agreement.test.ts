import { describe, it } from 'node:test'
import { expect } from 'chai'
import { figure, figures, throughput } from '../../bench/fixtures/small-figures'
import { disagreements } from './agreement'

const of = (mean: number, margin: number) =>
  figures({ results: [figure({ throughputMBps: throughput(mean, margin) })] })

describe('two benches, one after the other', () => {
  it('agree where their intervals meet', () => {
    expect(disagreements(of(100, 5), of(109, 5))).to.deep.equal([])
  })

  it('do not where they are apart', () => {
    expect(disagreements(of(100, 4), of(109, 4))).to.deep.equal([
      'cipher-encrypt AES256 65536: 96.00–104.0 and 105.0–113.0 MB/s',
    ])
  })

  it('do not where a row is missing from the second', () => {
    expect(disagreements(of(100, 4), figures({ results: [] }))).to.have.length(1)
  })
})
