import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parseClauses } from './clauses'
import { specificationProblems } from './coverage'
import { inOneLine } from './problem'
import { parseFeature } from './read-features'

const HEAD = `
specification: { title: A page, address: 'https://example.com', wording: the first }
areas: [{ id: ONE, title: The first }]
clauses:
`
const CLAUSE = '  - { id: ONE-1, statement: It is so., standing: documented, section: Top }\n'
const clause = (more: string): string => CLAUSE.replace(' }\n', `, ${more} }\n`)

const SCENARIO = `
    Example: The situation
      Given a start
      When it acts
      Then it is seen
`
const RULE = `
  @ONE-1
  Rule: It is so
${SCENARIO}`

function problems(rules: string, clauses = CLAUSE): string[] {
  const feature = parseFeature(`Feature: A promise\n${rules}`, 'features/one.feature')
  return specificationProblems(parseClauses(HEAD + clauses, ''), [feature]).map(inOneLine)
}

describe('the coverage check', () => {
  it('has nothing to say of a sound specification', () => {
    expect(problems(RULE)).to.deep.equal([])
  })

  const mistakes: [string, string, string, string][] = [
    [
      'a clause that nobody tests',
      '',
      CLAUSE,
      'features/clauses.yaml: ONE-1 has neither a scenario',
    ],
    [
      'a clause with scenarios and an excuse',
      RULE,
      clause('not-tested-because: why not'),
      'ONE-1 has a not-tested-because and 1 scenarios',
    ],
    [
      'a scenario without a clause',
      `${RULE}${RULE.replace('@ONE-1', '@keys').replace('The situation', 'Another')}`,
      CLAUSE,
      'one.feature:14: "Another" stands for no clause',
    ],
    [
      'a scenario of two clauses',
      RULE.replace('@ONE-1', '@ONE-1 @ONE-2'),
      `${CLAUSE}${CLAUSE.replace('ONE-1', 'ONE-2')}`,
      'one.feature:6: "The situation" stands for ONE-1 and ONE-2',
    ],
    [
      'a tag that nobody knows',
      RULE.replace('@ONE-1', '@ONE-1 @key'),
      CLAUSE,
      'one.feature:3: @key is neither a clause, nor a capability, nor @observed, nor @walks. Did you mean keys?',
    ],
    [
      'a clause that is not listed',
      RULE.replace('@ONE-1', '@ONE-1 @ONE-9'),
      CLAUSE,
      'one.feature:3: @ONE-9 is neither a clause',
    ],
    [
      'a clause on a scenario',
      RULE.replace('    Example', '    @ONE-1\n    Example'),
      CLAUSE,
      'one.feature:6: @ONE-1 is on a Scenario; put it on the Rule',
    ],
    ['a need that no scenario has', RULE, clause('needs: [keys]'), 'ONE-1 needs keys to be proven'],
    [
      'a need that all scenarios have and the clause does not say',
      RULE.replace('@ONE-1', '@ONE-1 @clock'),
      CLAUSE,
      'ONE-1 does not need clock, yet all its scenarios are tagged @clock',
    ],
    [
      'a scenario that judges nothing',
      RULE.replace(/ {6}Then.*\n/, ''),
      CLAUSE,
      'one.feature:6: "The situation" has no Then',
    ],
    [
      'a second act',
      RULE.replace('      Then', '      And acts again\n      Then'),
      CLAUSE,
      '"The situation" acts 2 times',
    ],
    [
      'two scenarios of one name',
      RULE + SCENARIO,
      CLAUSE,
      'one.feature:11: "The situation" has the id of features/one.feature:6',
    ],
    [
      'a title that tests',
      RULE.replace('The situation', 'Test the situation'),
      CLAUSE,
      'one.feature:6: "Test the situation" is no title; a Example says',
    ],
    [
      'a rule that ought to be',
      RULE.replace('It is so', 'Should be so'),
      CLAUSE,
      'one.feature:4: "Should be so" is no title',
    ],
    [
      'a documented clause that is only observed',
      RULE.replace('@ONE-1', '@ONE-1 @observed'),
      CLAUSE,
      'ONE-1 is documented, yet all its scenarios are @observed',
    ],
    [
      'an observed clause that is not tagged so',
      RULE,
      CLAUSE.replace('documented', 'observed'),
      'ONE-1 only describes the reference; tag its Rule @observed',
    ],
  ]
  for (const [what, rules, clauses, complaint] of mistakes) {
    it(`finds ${what}`, () => {
      const found = problems(rules, clauses)
      expect(found.join('\n')).to.include(complaint)
      expect(found).to.have.length(1)
    })
  }

  it('lets several scenarios share what a clause needs', () => {
    const tagged = (name: string, tag: string): string =>
      SCENARIO.replace('The situation', name).replace('    Example', `    @${tag}\n    Example`)
    const rule = RULE.replace(SCENARIO, tagged('One', 'keys') + tagged('Another', 'clock'))
    expect(problems(rule, clause('needs: [keys, clock]'))).to.deep.equal([])
  })

  it('takes an observed scenario beside one that demands', () => {
    const more = SCENARIO.replace('The situation', 'Another').replace(
      '    Example',
      '    @observed\n    Example',
    )
    expect(problems(RULE + more)).to.deep.equal([])
  })

  it('asks nothing of a clause with a reason not to be tested', () => {
    expect(problems('', clause('not-tested-because: why not'))).to.deep.equal([])
  })
})
