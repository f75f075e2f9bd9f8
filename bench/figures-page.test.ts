import { describe, it } from 'node:test'
import { expect } from 'chai'
import { charts } from './charts'
import { figuresPage } from './figures-page'
import { channelFigure, figure, figures } from './fixtures/small-figures'

describe('the charts', () => {
  it('are one for each cipher and one for each size of table', () => {
    expect(charts(figures()).map(({ title }) => title)).to.deep.equal([
      'AES256: throughput by size',
      'A table of 1 MiB: throughput of the target',
    ])
  })

  it('carry the figures', () => {
    const [chart] = charts(figures({ results: [figure({ size: 16384 })] }))
    expect(chart?.svg).to.match(/^<svg .*16 KiB/s)
  })

  it('tell lines apart without colour', () => {
    const both = [figure(), figure({ subject: 'cipher-decrypt' })]
    const [chart] = charts(figures({ results: both }))
    expect(chart?.svg).to.contain('stroke-dasharray')
  })
})

describe('the page of figures', () => {
  it('needs nothing from elsewhere', () => {
    expect(figuresPage(figures())).not.to.match(/<(script|link|img)\b|@import|url\((?!#)/)
  })

  it('has the channel to a module', () => {
    const page = figuresPage(figures({ channel: [channelFigure()] }))
    expect(page).to.contain("Channel to the module's process alone")
  })

  it('takes what a target says of itself for text', () => {
    const hostile = figures({ target: { name: '<script>alert(1)</script>', version: '"' } })
    expect(figuresPage(hostile)).not.to.contain('<script')
  })
})
