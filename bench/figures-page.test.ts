import { describe, it } from 'node:test'
import { expect } from 'chai'
import { charts } from './charts'
import { figuresPage } from './figures-page'
import { channelFigure, figure, figures, throughput } from './fixtures/small-figures'

describe('the charts', () => {
  it('are one for each cipher and one for each size of table', () => {
    expect(charts(figures()).map(({ title }) => title)).to.deep.equal([
      'AES256: throughput by size',
      'A table of 1 MiB: throughput of the target',
    ])
  })

  it('carry the figures', () => {
    const [chart] = charts(figures({ results: [figure({ size: 16384 })] }))
    expect(chart?.svg.light).to.match(/^<svg .*16 KiB/s)
  })

  it('tell lines apart without colour', () => {
    const both = [figure(), figure({ subject: 'cipher-decrypt' })]
    const [chart] = charts(figures({ results: both }))
    expect(chart?.svg.light).to.contain('stroke-dasharray')
  })

  it('give a series the same colour in each chart, also where other series are beside it', () => {
    const decrypt = (algorithm: 'AES256' | 'RC4') =>
      figure({ subject: 'cipher-decrypt', algorithm })
    const [both, alone] = charts(
      figures({ results: [figure(), decrypt('AES256'), decrypt('RC4')], yardsticks: [] }),
    )
    for (const chart of [both, alone]) {
      expect(chart?.svg.light).to.contain('stroke="#D55E00"')
      expect(chart?.svg.dark).to.contain('stroke="#FF8A4C"')
    }
    expect(alone?.svg.light).not.to.contain('#0072B2')
  })

  it('have a logarithmic axis, so that a fast yardstick does not flatten the lines', () => {
    const [chart] = charts(figures({ results: [figure({ throughputMBps: throughput(12) })] }))
    expect(chart?.svg.light)
      .to.match(/>10<.*>100<.*>1,000</s)
      .and.contain('logarithmic')
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
