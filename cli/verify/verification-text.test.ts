import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { BundleProblem } from '../../reports/bundle'
import { verificationText } from './verification-text'

const told = (problems: readonly BundleProblem[]): string =>
  verificationText('b.zip', {
    problems,
    container: { state: 'as-made' },
    signature: { state: 'wrong' },
    manifest: null,
    madeAgain: 0,
    notCompared: [],
  })

describe('what was found of a bundle', () => {
  it('is not buried below how each of its files is packed', () => {
    const form = Array.from({ length: 500 }, (_, file) => ({
      kind: 'form' as const,
      message: `${file} is packed otherwise`,
    }))
    const lines = told([...form, { kind: 'counts', message: 'a count was changed' }]).split('\n')
    expect(lines[0]).to.include('501 problems')
    expect(lines[1]).to.match(/counts .*a count was changed/)
    expect(lines[5]).to.include('and 497 more of this kind; --json has all')
    expect(lines).to.have.length.below(10)
  })
})
