import { describe, it } from 'node:test'
import { expect } from 'chai'
import { stagedVerdict } from '../fixtures/verdict'
import { type DatedRun, datedRun } from './dated-run'
import { historyPage } from './history-page'
import { periodsOf } from './period'

/** How it is printed is tested in a browser, by tests/history-on-paper.test.ts. */
describe('the history on paper', () => {
  const run = datedRun({
    place: 'run',
    verdict: stagedVerdict(),
    remarks: [],
    verification: 'record',
    differences: [],
  }) as DatedRun
  const bounds = { gapMs: 1 }
  const page = historyPage({ ...bounds, periods: periodsOf([run], bounds), leftOut: [] })
  const [, onPaper = ''] = page.split('@media print')

  it('gives each column of the clauses its share of the width', () => {
    const shares = Array.from(onPaper.matchAll(/nth-child\(\d\) \{ width: (\d+)%/g), ([, share]) =>
      Number(share),
    )
    const [head = ''] = /<table class="clauses">.*?<\/thead>/s.exec(page) ?? []
    expect(shares).to.have.length(head.match(/<th /g)?.length ?? 0)
    expect(shares.reduce((sum, share) => sum + share, 0)).to.equal(100)
  })

  it('makes the drawing as wide as its column', () => {
    expect(onPaper).to.match(/svg \{ width: 100%; \}/)
    expect(page).to.include('preserveAspectRatio="none"')
  })
})
