/** The outcome's sentence, counts, durations, and the command that runs a scenario again. */
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import * as evidence from '../../record/evidence'
import { anyRun } from '../fixtures/any-run'
import { modelOf } from '../fixtures/model-of'
import {
  FAILED,
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type Staging,
  stream,
  THEN,
  WRONG,
} from '../fixtures/stream'
import type { Run } from '../verdict/model'
import { isDecidingViolation, isNote, noScenarios } from '../verdict/outcome'
import { countsWording } from './count-wording'
import { durationWording } from './duration-wording'
import { outcomeSentence } from './outcome-wording'
import { rerunCommand } from './rerun-command'

const right: StagedScenario = { tags: ['@A-1'], steps: RIGHT }
const inapplicable: StagedScenario = {
  tags: ['@A-4'],
  steps: [
    { type: THEN, status: SKIPPED, evidence: [[evidence.INAPPLICABLE, { reason: 'no clock' }]] },
  ],
}

function sentence(scenarios: readonly StagedScenario[], staging?: Staging): string {
  return outcomeSentence(modelOf(stream(scenarios, staging)))
}

describe('the outcome in one sentence', () => {
  it('counts the scenarios that conform and those that were not selected', () => {
    expect(sentence([right, right])).to.equal(
      'ledger 4.5 conforms in 2 of 2 scenarios; 6 of 7 clauses are not tested.',
    )
    const left: StagedScenario = { ...right, fate: 'unassembled' }
    const context = { selection: { clauses: ['A-1'] } }
    expect(sentence([right, left, left], { context })).to.equal(
      'ledger 4.5 conforms in 1 of the 1 scenario selected; 2 were not selected; 1 of 7 clauses conforms in part, 6 not tested.',
    )
  })

  it('says how many scenarios show nothing, and how many clauses are unproven', () => {
    const observed: StagedScenario = { tags: ['@A-1', '@observed'], steps: RIGHT }
    expect(sentence([right, inapplicable, observed])).to.equal(
      'ledger 4.5 conforms in 1 of 3 scenarios; 1 does not apply to it; 1 describes the bundled reference only; 1 of 7 clauses is unproven, 5 not tested.',
    )
    expect(sentence([inapplicable])).to.match(
      /^ledger 4.5 conforms in 0 of 1 scenario; 1 does not apply/,
    )
  })

  it('gives no verdict where scenarios faulted', () => {
    const faulted: StagedScenario = {
      tags: ['@A-1'],
      steps: [{ type: THEN, status: FAILED, exception: 'TargetFault' }],
    }
    expect(sentence([faulted, faulted, inapplicable])).to.match(
      /so there is no verdict on it: 2 of 3 scenarios faulted; it conforms in 0; 1 does not apply to it;/,
    )
  })

  it('names the violated clauses, and counts the scenarios without a verdict', () => {
    const wrong: StagedScenario = { tags: ['@A-1'], steps: WRONG }
    expect(sentence([wrong, { ...right, fate: 'unstarted' }])).to.match(
      /^ledger 4.5 violates A-1 in 1 of 2 scenarios; it conforms in 0; 1 did not run to a verdict;/,
    )
  })

  it('has the same numbers as the tables, for any run', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const { counts, scenarios } = run
        const documented = scenarios.filter(isDecidingViolation).length
        const notes = scenarios.filter(isNote).length
        const counted: readonly (readonly [number, string])[] = [
          [documented, `in ${documented} of`],
          [notes, `${notes} note`],
          [counts.faulted, `${counts.faulted} (of .*)?faulted`],
          [counts.notRun, `${counts.notRun} did not run`],
          [counts.inapplicable, `${counts.inapplicable} do(es)? not apply`],
          [counts.observed, `${counts.observed} describes? the bundled`],
          [counts.excluded, `${counts.excluded} (was|were) not selected`],
        ]
        const said = outcomeSentence(run)
        expect(said).to.match(new RegExp(`conforms in ${counts.conforms}\\b`))
        for (const [count, words] of counted) {
          if (count > 0) expect(said).to.match(new RegExp(`\\b${words}`))
        }
        const sum = counted.reduce((all, [count]) => all + count, counts.conforms)
        expect(sum).to.equal(run.planned)
      }),
    )
  })
})

describe('the wording of counts and durations', () => {
  it('leaves out zeros', () => {
    expect(countsWording({ ...noScenarios(), conforms: 1, violates: 3, noted: 2 }, 4)).to.equal(
      '1 conforms, 3 violate, 2 noted (4 waived)',
    )
    expect(countsWording(noScenarios())).to.equal('no scenarios')
  })

  it('uses the unit that suits the duration', () => {
    expect([3.4, 2_500, 59_949, 59_950, 125_000].map(durationWording)).to.deep.equal([
      '3 ms',
      '2.5 s',
      '59.9 s',
      '1 min 0 s',
      '2 min 5 s',
    ])
  })
})

describe('the command that runs one scenario again', () => {
  function words(
    name: string,
    targetArgument = 'reference',
    settings: readonly string[] = [],
  ): string[] {
    const context = { targetArgument, settings }
    const run: Run = modelOf(stream([{ ...right, name }], { context }))
    const [scenario] = run.scenarios
    if (!scenario) throw new Error('the model does not have the scenario')
    const command = rerunCommand(run, scenario).replace(/^npx sealproof/, "printf '%s\\n'")
    return execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trimEnd().split('\n')
  }

  it('reaches the program unchanged through a shell', () => {
    const name = `It's $HOME; "a" \`b\` (c) [d]* – 密`
    const [, , target, , clause, , pattern = ''] = words(name, 'http://a b/$(id)')
    expect(target).to.equal('http://a b/$(id)')
    expect(clause).to.equal('A-1')
    expect(name).to.match(new RegExp(pattern))
    expect(`${name}!`).not.to.match(new RegExp(pattern))
  })

  it('names all settings, also those with a secret value', () => {
    const settings = ['timeout=5', 'header.authorization=…']
    expect(words('Plain', 'reference', settings).slice(3, 7)).to.deep.equal([
      '--setting',
      'timeout=5',
      '--setting',
      'header.authorization=…',
    ])
  })

  it('quotes only words that need it', () => {
    expect(words('Plain').slice(0, 5)).to.deep.equal([
      'run',
      '--target',
      'reference',
      '--clause',
      'A-1',
    ])
  })
})
