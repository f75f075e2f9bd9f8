import { describe, it } from 'node:test'
import { expect } from 'chai'
import { parseFeature } from './read-features'
import { slugOf } from './scenario-id'
import { scenariosOf } from './scenarios'
import { UsageError } from './usage-error'

const CLAUSES = [{ id: 'ONE-1' }]

const SOURCE = `@keys
Feature: A promise

  Background:
    Given a start

  @ONE-1
  Rule: It is so

    @clock
    Scenario Outline: Beginning with <name>
      When it acts
      Then it is seen

      @inspection
      Examples:
        | name   |
        | ledger |
        | "日本" |
`

describe('the scenarios of a feature', () => {
  it('are known by clause and name, with their place, rule and tags', () => {
    const [first, second] = scenariosOf([parseFeature(SOURCE, 'features/one.feature')], CLAUSES)
    expect(first).to.deep.equal({
      id: 'ONE-1/beginning-with-ledger',
      name: 'Beginning with ledger',
      uri: 'features/one.feature',
      line: 18,
      feature: 'A promise',
      rule: { name: 'It is so', line: 8 },
      tags: ['keys', 'ONE-1', 'clock', 'inspection'],
      clauses: ['ONE-1'],
      steps: ['Context', 'Action', 'Outcome'],
    })
    expect(second?.id).to.equal('ONE-1/beginning-with-日本')
  })

  it('are none in an empty file', () => {
    expect(scenariosOf([parseFeature('', 'features/one.feature')], CLAUSES)).to.deep.equal([])
  })

  it('that do not parse are complained of in one line, with the place', () => {
    const broken = () =>
      parseFeature(
        'Feature: A\n  Scenario: B\n    Given x\n      | a |\n  oops\n',
        'features/one.feature',
      )
    expect(broken).to.throw(
      UsageError,
      /^features\/one\.feature:5: this feature does not parse: expected: .* got 'oops'$/,
    )
  })
})

describe('a slug', () => {
  it('keeps letters and digits of any script', () => {
    expect(slugOf('The owner reads "ledger" (AES256): 23 h 59 min')).to.equal(
      'the-owner-reads-ledger-aes256-23-h-59-min',
    )
    expect(slugOf('…')).to.equal('unnamed')
  })
})
