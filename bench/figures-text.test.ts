import { describe, it } from 'node:test'
import { expect } from 'chai'
import { compare } from './baseline'
import { comparisonText } from './comparison-text'
import { figuresText } from './figures-text'
import { channelFigure, figure, figures, throughput } from './fixtures/small-figures'

describe('the table of figures', () => {
  it('says on what it was taken', () => {
    expect(figuresText(figures())).to.match(
      /^A processor, 2 cores \(aes\)\nNode 24\.0\.0 with OpenSSL 3\.5\.0; yardstick: no openssl/,
    )
  })

  it('says that it is of a few rounds only, and of others nothing', () => {
    expect(figuresText(figures({ quick: true }))).to.contain('\n--quick: three rounds show that')
    expect(figuresText(figures())).not.to.contain('--quick')
  })

  it('has a figure with its interval and its ratio in one line', () => {
    expect(figuresText(figures())).to.match(
      /AES256 +encrypt +64 KiB +1000 +990–1010 +1000 +900 +20 +0\.20\n/,
    )
  })

  it('has the channel to a module with its interval, one line for each size', () => {
    const channel = [channelFigure(), channelFigure({ size: 1048576, samples: 1 })]
    expect(figuresText(figures({ channel }))).to.match(
      /Channel to the module's process alone: .* includes it once\n.*\n +64 KiB +one way +120 +119–121 +20\n +1 MiB +one way +120 +~119–121 +1\n/,
    )
  })

  it('says nothing of a channel where there is none', () => {
    expect(figuresText(figures())).not.to.contain('Channel')
  })

  it('marks what is not precise', () => {
    const vague = figure({ throughputMBps: throughput(1000, 80), precise: false })
    expect(figuresText(figures({ results: [vague] }))).to.contain(' ~920–1080 ')
  })

  it('says what was refused', () => {
    expect(figuresText(figures())).to.contain(
      'target-write RC4 1048576: refused as ALGORITHM_UNSUPPORTED: no <RC4> here',
    )
  })
})

describe('the table of a comparison', () => {
  it('gives the effect in percent', () => {
    const of = (mean: number) =>
      figures({ results: [figure({ throughputMBps: throughput(mean) })] })
    expect(comparisonText(compare(of(100), of(80)), 'old.json')).to.equal(
      'Compared with old.json\n  cipher-encrypt AES256 65536  slower  -20.0 %\n',
    )
  })

  it('says that the machine may be the reason', () => {
    const machine = { changed: 12, of: 27, effects: [-0.04, 0.86] } as const
    expect(comparisonText([], 'old.json', machine)).to.contain(
      '12 of 27 yardsticks, which do not use the target, differ too, by -4.0 % to +86.0 %.',
    )
  })
})
