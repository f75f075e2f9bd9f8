import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CAPABILITIES } from '../adapters/target'
import type { VerdictDocument } from '../reports'
import { countPythonTests, shortcomings } from './examples'

const report = (summary: string, ran = 'Ran 9 tests in 0.1s') =>
  `..F.\n${'-'.repeat(70)}\n${ran}\n\n${summary}\n`

describe("the count of Python's tests", () => {
  it('comes from the summary at the end', () => {
    expect(countPythonTests(report('OK'))).to.deep.equal({ passed: 9, failed: 0, skipped: 0 })
  })

  it('takes errors and unexpected successes for failed, and expected failures for skipped', () => {
    const summary =
      'FAILED (failures=1, errors=2, skipped=1, expected failures=2, unexpected successes=1)'
    expect(countPythonTests(report(summary))).to.deep.equal({ passed: 2, failed: 4, skipped: 3 })
  })

  it('is a failure where the summary is missing, or no test was found', () => {
    const nothing = { passed: 0, failed: 1, skipped: 0 }
    expect(countPythonTests('Traceback (most recent call last):\n')).to.deep.equal(nothing)
    const none = countPythonTests(report('NO TESTS RAN', 'Ran 0 tests in 0.0s'))
    expect(none).to.deep.equal(nothing)
  })
})

describe('the verdict on the example', () => {
  const counts = {
    conforms: 430,
    violates: 0,
    faulted: 0,
    inapplicable: 0,
    excluded: 0,
    notRun: 0,
    observed: 7,
  }
  const verdict = (changes: object): VerdictDocument =>
    ({
      outcome: 'conformant',
      planned: 437,
      counts,
      target: { name: 'example', version: '1', capabilities: CAPABILITIES },
      ...changes,
    }) as unknown as VerdictDocument

  it('has no shortcoming where everything conforms, observations aside', () => {
    expect(shortcomings(verdict({}))).to.deep.equal([])
  })

  for (const [what, changes] of Object.entries({
    'another outcome': { outcome: 'faulted' },
    'a scenario that was not asked': { counts: { ...counts, conforms: 429, inapplicable: 1 } },
    'a verdict that is missing': { counts: { ...counts, conforms: 429 } },
    'nothing but observations': { planned: 7, counts: { ...counts, conforms: 0 } },
    'a capability that is not declared': { target: { capabilities: CAPABILITIES.slice(1) } },
  })) {
    it(`falls short by ${what}`, () => {
      expect(shortcomings(verdict(changes))).to.have.length(1)
    })
  }
})
