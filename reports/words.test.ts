/** Small texts that carry weight: the outcome's sentence, counts, the command that runs a scenario again. */
import { execFileSync } from 'node:child_process'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as evidence from './evidence'
import { modelOf } from './fixture/model-of'
import {
  RIGHT,
  SKIPPED,
  type StagedScenario,
  type Staging,
  stream,
  THEN,
  WRONG,
} from './fixture/stream'
import { countsInWords, durationInWords, outcomeSentence } from './in-words'
import { escaped } from './markdown'
import type { Run } from './model'
import { oneLine } from './plain-text'
import { rerunCommand } from './rerun-command'
import { noScenarios } from './tally'

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
  it('claims all only when all was selected', () => {
    expect(sentence([right, right])).to.equal('ledger 4.5 is conformant on all 2 scenarios.')
    const left: StagedScenario = { ...right, fate: 'unassembled' }
    const context = { selection: { clauses: ['A-1'] } }
    expect(sentence([right, left, left], { context })).to.equal(
      'ledger 4.5 is conformant on the 1 of 3 scenarios selected.',
    )
  })

  it('says what was not shown', () => {
    expect(sentence([right, inapplicable])).to.equal(
      'ledger 4.5 is conformant on all 2 scenarios (1 inapplicable to it), with 1 clause left unproven.',
    )
    expect(sentence([inapplicable])).to.match(
      /^There is no verdict on ledger 4.5: nothing was judged;/,
    )
  })

  it('names the clauses that are violated, and how much has no verdict beside', () => {
    const wrong: StagedScenario = { tags: ['@A-1'], steps: WRONG }
    expect(sentence([wrong, { ...right, fate: 'unstarted' }])).to.match(
      /^ledger 4.5 violates A-1 in 1 scenario, and 1 more got no verdict;/,
    )
  })

  it('says that a run was cut off', () => {
    expect(sentence([right], { end: 'cut off' })).to.match(/: the run was cut off, 0 of its/)
  })
})

describe('counts and times in words', () => {
  it('leave out what is zero', () => {
    expect(countsInWords({ ...noScenarios(), conforms: 1, violates: 3 }, 2)).to.equal(
      '1 conforms, 3 violate (2 of them as notes)',
    )
    expect(countsInWords(noScenarios())).to.equal('no scenarios')
  })

  it('suit their size', () => {
    expect([3.4, 2_500, 59_949, 59_950, 125_000].map(durationInWords)).to.deep.equal([
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
    if (!scenario) throw new Error('the model lost its only scenario')
    const command = rerunCommand(run, scenario).replace(/^npx sealproof/, "printf '%s\\n'")
    return execFileSync('sh', ['-c', command], { encoding: 'utf8' }).trimEnd().split('\n')
  }

  it('comes through a shell as it was meant', () => {
    const name = `It's $HOME; "a" \`b\` (c) [d]* – 密`
    const [, , target, , clause, , pattern = ''] = words(name, 'http://a b/$(id)')
    expect(target).to.equal('http://a b/$(id)')
    expect(clause).to.equal('A-1')
    expect(name).to.match(new RegExp(pattern))
    expect(`${name}!`).not.to.match(new RegExp(pattern))
  })

  it('says which settings it takes, also those whose value nobody may read', () => {
    const settings = ['timeout=5', 'header.authorization=…']
    expect(words('Plain', 'reference', settings).slice(3, 7)).to.deep.equal([
      '--setting',
      'timeout=5',
      '--setting',
      'header.authorization=…',
    ])
  })

  it('quotes no more than it must', () => {
    expect(words('Plain').slice(0, 5)).to.deep.equal([
      'run',
      '--target',
      'reference',
      '--clause',
      'A-1',
    ])
  })
})

describe('texts', () => {
  it('are put on one line', () => {
    expect(oneLine('a\r\n\tb \u001b[1mc\u001b[0m')).to.equal('a b c')
  })

  it('read as themselves in Markdown', () => {
    expect(escaped('- a_b *c* <d> #1 @me')).to.equal('\\- a\\_b \\*c\\* &lt;d&gt; #1 &#64;me')
    expect(escaped('1. one')).to.equal('1\\. one')
    expect(escaped('A-1: 2 of 3')).to.equal('A-1: 2 of 3')
  })
})
