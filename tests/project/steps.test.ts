/** The steps of the features, as Cucumber finds them; and of a small suite in which everything is wrong that can be. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { SENTENCES } from '../fixtures/told-sentences/sentences'
import { temporaryFolder } from '../programs/command'
import { ROOT } from '../programs/process'
import { type DryRun, dryRun } from './dry-run'
import { shapesOf, stepProblems, vocabularyProblems } from './step-rules'

const FEATURE = `
Feature: Small
  Background:
    Given a key "vault"

  Rule: One
    Scenario Outline: Rows of <algorithm>
      When 3 rows are stored with <algorithm>
      Then nobody reads them
      Examples:
        | algorithm |
        | AES256    |
        | RC4       |

  Example: Short
    Then something unheard of

  Example: Long
    Given a key "one"
    Given a key "two"
    Given a key "three"
    When 15 rows are stored with RC4
    Then they are read
    And they are read
`

const SUPPORT = `
const { Before, Given, defineParameterType } = require(${JSON.stringify(join(ROOT, 'node_modules/@cucumber/cucumber'))})
defineParameterType({ name: 'algorithm', regexp: /AES256|RC4/ })
Before(() => {})
Given('a key {string}', () => {})
Given('{int} rows are stored with {algorithm}', () => {})
Given('they are read', () => {})
Given(/^they are (read|written)$/, () => {})
Given('nobody reads them', () => {})
Given('nobody says this', () => {})
`

describe('the steps of the features', () => {
  const folder = temporaryFolder()
  let found: DryRun
  before(async () => {
    found = await dryRun(folder)
  })

  it('are each defined once, and every definition is used by a feature or by what walks find', async () => {
    expect(found.steps).not.to.deep.equal([])
    const told = await dryRun(folder, { places: [join(SENTENCES, '*.feature')] })
    const patterns = usedPatterns(told)
    const definitions = found.definitions.filter(({ pattern }) => !patterns.has(pattern))
    expect([...stepProblems({ ...found, definitions }), ...undefinedIn(told)]).to.deep.equal([])
  })

  it('are of few shapes, and few to a scenario', () => {
    expect(vocabularyProblems(found)).to.deep.equal([])
  })
})

describe('the rules for steps', () => {
  const folder = temporaryFolder()
  let found: DryRun
  before(async () => {
    writeFileSync(join(folder, 'small.feature'), FEATURE)
    writeFileSync(join(folder, 'support.js'), SUPPORT)
    const places = ['--require', 'support.js', 'small.feature']
    found = await dryRun(folder, { cwd: folder, places })
  })

  it('find steps undefined, ambiguous and unused', () => {
    expect(stepProblems(found)).to.deep.equal([
      'undefined: something unheard of (small.feature: Short)',
      'ambiguous: they are read (small.feature: Long)',
      'unused: nobody says this (support.js:10)',
    ])
  })

  it('find no more in steps that are in order', () => {
    const steps = found.steps.filter(({ definitions }) => definitions.length === 1)
    const definitions = found.definitions.filter(({ id }) =>
      steps.some((step) => step.definitions.includes(id)),
    )
    expect(stepProblems({ ...found, steps, definitions })).to.deep.equal([])
  })

  it('take steps that differ in quoted texts, numbers and arguments for one shape', () => {
    expect([...shapesOf(found.steps)].sort()).to.deep.equal([
      'a key …',
      'nobody reads them',
      'something unheard of',
      'they are read',
      '… rows are stored with …',
    ])
  })

  it('count steps as written, and with those of the Background', () => {
    const lengths = found.scenarios.map(({ name, written, all }) => `${name}: ${written}, ${all}`)
    expect(lengths.sort()).to.deep.equal([
      'Long: 6, 7',
      'Rows of AES256: 2, 3',
      'Rows of RC4: 2, 3',
      'Short: 1, 2',
    ])
  })

  it('find scenarios too few and too short', () => {
    expect(vocabularyProblems(found)).to.deep.equal([
      '4 scenarios are too few for 5 shapes of steps',
      '"Short" has 2 steps, its Background\'s included',
    ])
  })

  it('find too many long ones, where a few are suffered', () => {
    const lengths = (long: number) =>
      Array.from({ length: 20 }, (_, index) => ({
        name: 'one of many',
        written: index < long ? 6 : 5,
        all: 6,
      }))
    expect(vocabularyProblems({ ...found, scenarios: lengths(5) })).to.deep.equal([])
    expect(vocabularyProblems({ ...found, scenarios: lengths(6) })).to.deep.equal([
      '6 scenarios have more than 5 steps',
    ])
  })

  it('find nothing wrong where there are scenarios enough', () => {
    const [scenario] = found.scenarios
    if (!scenario) throw new Error('no scenario')
    const scenarios = Array.from({ length: 15 }, () => scenario)
    expect(vocabularyProblems({ ...found, scenarios })).to.deep.equal([])
  })
})

function usedPatterns({ definitions, steps }: DryRun): ReadonlySet<string> {
  const used = new Set(steps.flatMap((step) => step.definitions))
  return new Set(definitions.flatMap(({ id, pattern }) => (used.has(id) ? [pattern] : [])))
}

function undefinedIn(found: DryRun): readonly string[] {
  return stepProblems({ ...found, definitions: [] })
}
