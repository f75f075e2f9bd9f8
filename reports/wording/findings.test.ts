import { describe, it } from 'node:test'
import { expect } from 'chai'
import { modelOf } from '../fixtures/model-of'
import { RIGHT, type StagedScenario, stream, WRONG } from '../fixtures/stream'
import { stagedWaiver } from '../fixtures/waiver'
import { summaryMarkdown } from '../formats/markdown/summary'
import { outcomeSentenceInChinese } from '../formats/page/outcome-in-chinese'
import { terminalSummary } from '../terminal/terminal'
import { byClause, findingsOf } from './findings'
import { outcomeSentence } from './outcome-wording'

const wrong = (clause: string, name: string): StagedScenario => {
  return { name, tags: [`@${clause}`], steps: WRONG }
}

/** The features are written in another order than the clauses. */
const SCENARIOS: readonly StagedScenario[] = [
  wrong('B-1', 'One'),
  wrong('A-4', 'Two'),
  wrong('A-3', 'Three'),
  wrong('A-1', 'Four'),
  wrong('A-2', 'Five'),
  wrong('A-4', 'Six'),
  { name: 'Right', tags: ['@A-1'], steps: RIGHT },
]
const run = modelOf(stream(SCENARIOS, { context: { waivers: [stagedWaiver({ clause: 'A-1' })] } }))
const IN_ORDER = ['A-1', 'A-4', 'B-1']

describe('findings', () => {
  it('are in the order of the clauses, those without a waiver first', () => {
    const { violations, notes } = findingsOf(run)
    const names = (of: typeof violations) => of.map(({ scenario }) => scenario.name)
    expect(names(violations)).to.deep.equal(['Two', 'Six', 'One', 'Four'])
    expect(names(notes)).to.deep.equal(['Five', 'Three'])
  })

  it('are grouped by clause in the order of the clauses, those without a clause last', () => {
    const found = findingsOf({ ...run, clauses: run.clauses.filter(({ id }) => id !== 'A-4') })
    const groups = byClause(run, found.violations)
    expect(groups.map(({ clause, members }) => [clause?.id, members.length])).to.deep.equal([
      ['A-1', 1],
      ['B-1', 1],
      [undefined, 2],
    ])
  })

  it('are named in the order of the clauses, in English and in Chinese', () => {
    expect(outcomeSentence(run)).to.include(`violates ${IN_ORDER.join(', ')} in 4 `)
    expect(outcomeSentenceInChinese(run)).to.include(`违反了 ${IN_ORDER.join('、')}（`)
  })

  it('are listed in the order of the clauses in summary.md and in the terminal', () => {
    const unwaived = modelOf(stream(SCENARIOS))
    const clausesIn = (text: string, pattern: RegExp) =>
      Array.from(text.matchAll(pattern), ([, clause]) => clause)
    const each = ['A-1', 'A-4', 'A-4', 'B-1', 'A-2', 'A-3']
    expect(clausesIn(summaryMarkdown(unwaived), /^### ([A-Z]-\d): /gm)).to.deep.equal(each)
    // The terminal shows those of one clause with one message once.
    expect(clausesIn(terminalSummary(unwaived), /^(?:VIOLATES|NOTE) ([A-Z]-\d) /gm)).to.deep.equal([
      ...new Set(each),
    ])
  })
})
