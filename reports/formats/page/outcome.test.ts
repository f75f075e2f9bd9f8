import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, stream } from '../../fixtures/stream'
import type { Run } from '../../verdict/model'
import { factsSection } from './outcome'

const run = modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }]))
const CI = { name: 'GitHub Actions', buildNumber: '12', url: 'https://example.com/12' }

/** Who started the run, on a page in that language. */
function starterOn(
  facts: Partial<Pick<Run, 'by' | 'ci' | 'starters'>>,
  language: 'en' | 'zh' = 'en',
): string {
  const other = language === 'en' ? /<span class="z".*?<\/span>/g : /<span class="e">.*?<\/span>/g
  const text = factsSection({ ...run, ...facts }).text.replaceAll(other, '')
  const [, starter = ''] =
    text.match(/<dt><span[^>]*>(?:Started by|执行者)<\/span><\/dt><dd>(.*?)<\/dd>/) ?? []
  return starter.replaceAll(/<[^>]*>/g, '')
}

describe('who started the run', () => {
  it('is each name with its source, and none is verified', () => {
    const starters = [
      { name: 'Mei (GitHub Actions)', source: 'flag' },
      { name: 'hubot', source: 'ci', service: 'GitHub Actions' },
      { name: 'ann', source: 'account' },
    ] as const
    expect(starterOn({ starters })).to.equal(
      'Mei (GitHub Actions) (as given with --by, not verified); hubot (as read from the environment of GitHub Actions, not verified); ann (account on the machine that ran it, not verified)',
    )
    expect(starterOn({ starters: starters.slice(2) }, 'zh')).to.equal(
      'ann (运行机器上的账户，未经核实)',
    )
  })

  it('is shown beside the CI service that the record names', () => {
    expect(starterOn({ starters: [{ name: 'mei', source: 'flag' }], ci: CI })).to.equal(
      'mei (as given with --by, not verified); GitHub Actions 12 https://example.com/12',
    )
    expect(starterOn({ ci: { name: 'Jenkins' } })).to.equal('Jenkins')
    expect(starterOn({})).to.equal('not recorded')
  })

  it('has no source in an older record', () => {
    expect(starterOn({ by: 'mei (GitHub Actions)' })).to.equal(
      'mei (GitHub Actions) (source not recorded, not verified)',
    )
  })
})
