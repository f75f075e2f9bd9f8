import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, stream } from '../../fixtures/stream'
import type { Run } from '../../verdict/model'
import { outcomeSection } from './outcome'

const run = modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }]))
const CI = { name: 'GitHub Actions', buildNumber: '12', url: 'https://example.com/12' }

/** Of a page in that language. */
function whom(facts: Partial<Pick<Run, 'by' | 'ci'>>, language: 'en' | 'zh' = 'en'): string {
  const other = language === 'en' ? /<span class="z".*?<\/span>/g : /<span class="e">.*?<\/span>/g
  const text = outcomeSection({ ...run, ...facts }).text.replaceAll(other, '')
  const [, told = ''] =
    text.match(/<dt><span[^>]*>(?:By|执行者)<\/span><\/dt><dd>(.*?)<\/dd>/) ?? []
  return told.replaceAll(/<[^>]*>/g, '')
}

describe('whoever had it run', () => {
  it('is named with the service, which is named once', () => {
    expect(whom({ by: 'mei (GitHub Actions)', ci: CI })).to.equal(
      'mei (GitHub Actions 12 https://example.com/12)',
    )
    expect(whom({ by: 'mei (storage)', ci: CI })).to.match(/^mei \(storage\) \(GitHub Actions 12 /)
    expect(whom({ by: 'mei' })).to.equal('mei')
  })

  it('may be a service, or nobody', () => {
    expect(whom({ ci: { name: 'Jenkins' } })).to.equal('Jenkins')
    expect(whom({})).to.equal('nobody said')
  })

  it('is said to be an account in either language', () => {
    expect(whom({ by: 'ann (local account)' })).to.equal('ann (local account)')
    expect(whom({ by: 'ann (local account)' }, 'zh')).to.equal('ann (本机账户)')
    expect(whom({ by: 'ann (local account)', ci: CI })).to.match(
      /^ann \(local account, GitHub Actions 12 /,
    )
  })
})
