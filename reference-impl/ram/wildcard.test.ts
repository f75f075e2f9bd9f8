import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { matchesWildcard } from './wildcard'

const MATCHES = [
  ['*', ''],
  ['*', 'odps:CreateProject'],
  ['odps:*', 'odps:CreateProject'],
  ['odps:Get*', 'odps:GetProject'],
  ['*Project', 'odps:CreateProject'],
  ['o*s:*e*t', 'odps:CreateProject'],
  ['odps:?reateProject', 'odps:CreateProject'],
  ['a**b', 'ab'],
  ['acs:odps:*:*:projects/*', 'acs:odps:cn-shanghai:1:projects/payroll'],
] as const
const MISSES = [
  ['', 'odps'],
  ['?', ''],
  ['odps:Get*', 'odps:CreateProject'],
  ['odps:CreateProject', 'odps:CreateProjects'],
  ['odps:?reateProject', 'odps:reateProject'],
  ['odps.CreateProject', 'odps:CreateProject'],
  ['acs:odps:*:*:project/*', 'acs:odps:cn-shanghai:1:projects/payroll'],
] as const

describe('matchesWildcard', () => {
  for (const [pattern, text] of MATCHES) {
    it(`${pattern} matches "${text}"`, () => {
      expect(matchesWildcard(pattern, text)).to.equal(true)
    })
  }

  for (const [pattern, text] of MISSES) {
    it(`${pattern} does not match "${text}"`, () => {
      expect(matchesWildcard(pattern, text)).to.equal(false)
    })
  }

  it('agrees with the regular expression that says the same', () => {
    const words = (alphabet: string) =>
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 8 })
    fc.assert(
      fc.property(words('ab*?'), words('ab'), (pattern, text) => {
        const meaning = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`)
        return matchesWildcard(pattern, text) === meaning.test(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('answers a pattern made to be slow at once', () => {
    const pattern = `${'*a'.repeat(2_000)}b`
    expect(matchesWildcard(pattern, 'a'.repeat(20_000))).to.equal(false)
  })
})
