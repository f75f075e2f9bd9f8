import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../../fixtures/model-of'
import { RIGHT, stream } from '../../fixtures/stream'
import type { Run } from '../../verdict/model'
import { outcomeSection } from './outcome'

const run = modelOf(stream([{ tags: ['@A-1'], steps: RIGHT }]))
const CI = { name: 'GitHub Actions', buildNumber: '12', url: 'https://example.com/12' }

/** The operator on a page in that language. */
function operatorOn(facts: Partial<Pick<Run, 'by' | 'ci'>>, language: 'en' | 'zh' = 'en'): string {
  const other = language === 'en' ? /<span class="z".*?<\/span>/g : /<span class="e">.*?<\/span>/g
  const text = outcomeSection({ ...run, ...facts }).text.replaceAll(other, '')
  const [, operator = ''] =
    text.match(/<dt><span[^>]*>(?:By|执行者)<\/span><\/dt><dd>(.*?)<\/dd>/) ?? []
  return operator.replaceAll(/<[^>]*>/g, '')
}

describe('the operator', () => {
  it('is named with the CI service, once', () => {
    expect(operatorOn({ by: 'mei (GitHub Actions)', ci: CI })).to.equal(
      'mei (GitHub Actions 12 https://example.com/12)',
    )
    expect(operatorOn({ by: 'mei (storage)', ci: CI })).to.match(
      /^mei \(storage\) \(GitHub Actions 12 /,
    )
    expect(operatorOn({ by: 'mei' })).to.equal('mei')
  })

  it('may be a CI service, or not recorded', () => {
    expect(operatorOn({ ci: { name: 'Jenkins' } })).to.equal('Jenkins')
    expect(operatorOn({})).to.equal('not recorded')
  })

  it('is marked as a local account in both languages', () => {
    expect(operatorOn({ by: 'ann (local account)' })).to.equal('ann (local account)')
    expect(operatorOn({ by: 'ann (local account)' }, 'zh')).to.equal('ann (本机账户)')
    expect(operatorOn({ by: 'ann (local account)', ci: CI })).to.match(
      /^ann \(local account, GitHub Actions 12 /,
    )
  })
})
