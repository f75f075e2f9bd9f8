/** Asks the real Cucumber about a small suite in which everything is wrong that can be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { runToItsEnd } from './command'
import { type DryRun, readDryRun } from './dry-run'
import { stepProblems } from './steps'
import { distribution, shapesOf, vocabularyProblems } from './vocabulary'
import { root } from './workplace'

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
const { Before, Given, defineParameterType } = require(${JSON.stringify(join(root, 'node_modules/@cucumber/cucumber'))})
defineParameterType({ name: 'algorithm', regexp: /AES256|RC4/ })
Before(() => {})
Given('a key {string}', () => {})
Given('{int} rows are stored with {algorithm}', () => {})
Given('they are read', () => {})
Given(/^they are (read|written)$/, () => {})
Given('nobody reads them', () => {})
Given('nobody says this', () => {})
`

describe('a dry run of the features', () => {
  let found: DryRun

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sealproof-dry-run-'))
    try {
      found = await askCucumber(folder)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('finds steps undefined, ambiguous and unused', () => {
    expect(stepProblems(found)).to.deep.equal([
      'undefined: something unheard of (small.feature: Short)',
      'ambiguous: they are read (small.feature: Long)',
      'unused: nobody says this (support.js:10)',
    ])
  })

  it('finds no more in steps that are in order', () => {
    const steps = found.steps.filter(({ definitions }) => definitions.length === 1)
    const definitions = found.definitions.filter(({ id }) =>
      steps.some((step) => step.definitions.includes(id)),
    )
    expect(stepProblems({ ...found, steps, definitions })).to.deep.equal([])
  })

  it('takes steps that differ in quoted texts, numbers and arguments for one shape', () => {
    expect([...shapesOf(found.steps)].sort()).to.deep.equal([
      'a key …',
      'nobody reads them',
      'something unheard of',
      'they are read',
      '… rows are stored with …',
    ])
  })

  it('counts steps as written, and with those of the Background', () => {
    expect(distribution(found.scenarios, 'written')).to.equal('1×1 2×2 6×1')
    expect(distribution(found.scenarios, 'all')).to.equal('2×1 3×2 7×1')
  })

  it('finds scenarios too few and too short', () => {
    expect(vocabularyProblems(found)).to.deep.equal([
      '4 scenarios are too few for 5 shapes of steps',
      '"Short" has 2 steps, its Background\'s included',
    ])
  })

  it('finds too many long ones, where a few are suffered', () => {
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

  it('finds nothing wrong where there are scenarios enough', () => {
    const [scenario] = found.scenarios
    if (!scenario) throw new Error('no scenario')
    const scenarios = Array.from({ length: 15 }, () => scenario)
    expect(vocabularyProblems({ ...found, scenarios })).to.deep.equal([])
  })
})

async function askCucumber(folder: string): Promise<DryRun> {
  writeFileSync(join(folder, 'small.feature'), FEATURE)
  writeFileSync(join(folder, 'support.js'), SUPPORT)
  const cucumber = join(root, 'node_modules', '.bin', 'cucumber-js')
  const args = ['--dry-run', '--format', 'message:messages.ndjson', '--require', 'support.js']
  await runToItsEnd(process.execPath, [cucumber, ...args, 'small.feature'], {
    cwd: folder,
    env: process.env,
    seconds: 60,
  })
  return readDryRun(readFileSync(join(folder, 'messages.ndjson'), 'utf8'))
}
