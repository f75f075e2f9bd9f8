import { describe, it } from 'node:test'
import { expect } from 'chai'
import { figuresJson, readFigures } from './figures-document'
import { channelFigure, figures } from './fixtures/small-figures'

describe('bench.json', () => {
  it('is read back as it was written', () => {
    expect(readFigures(figuresJson(figures()))).to.deep.equal({ figures: figures() })
  })

  it('is read back with the channel to a module', () => {
    const ofModule = figures({ channel: [channelFigure()] })
    expect(readFigures(figuresJson(ofModule))).to.deep.equal({ figures: ofModule })
  })

  const rejected: readonly [string, string, RegExp][] = [
    ['another schema', '{ "schemaVersion": 2 }', /schemaVersion is 2, not 1/],
    ['no version', '{}', /schemaVersion is undefined/],
    ['what is no JSON', 'MB/s: 3', /not JSON/],
    ['what is null', 'null', /schemaVersion is undefined/],
    [
      'a figure without a throughput',
      figuresJson(figures()).replace('"throughputMBps"', '"speed"'),
      /\/results\/0/,
    ],
    [
      'a channel without a size',
      figuresJson(figures({ channel: [channelFigure({ size: 0 })] })),
      /\/channel\/0\/size/,
    ],
  ]
  for (const [what, text, wrong] of rejected) {
    it(`does not take ${what}`, () => {
      expect(readFigures(text)).to.have.property('wrong').that.matches(wrong)
    })
  }
})
