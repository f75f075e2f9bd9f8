import { describe, it } from 'node:test'
import { expect } from 'chai'
import { countTests } from './unit'

const summary = (changes: Record<string, number> = {}) =>
  Object.entries({ tests: 7, pass: 5, fail: 0, cancelled: 0, skipped: 0, todo: 0, ...changes })
    .map(([word, number]) => `ℹ ${word} ${number}\n`)
    .join('')

describe('the count of tests', () => {
  it('comes from the summary at the end', () => {
    const count = { passed: 5, failed: 0, skipped: 0 }
    expect(countTests(`✔ a test\nℹ pass 1 of many\n${summary()}`)).to.deep.equal(count)
  })

  it('takes cancelled tests for failed, and planned ones for skipped', () => {
    const changes = { fail: 1, cancelled: 2, skipped: 3, todo: 4 }
    expect(countTests(summary(changes))).to.deep.equal({ passed: 5, failed: 3, skipped: 7 })
  })

  it('is unknown where the summary is missing or cut short', () => {
    expect(countTests('✔ a test\n')).to.equal(undefined)
    expect(countTests(summary().replace(/ℹ todo.*/, ''))).to.equal(undefined)
  })
})
