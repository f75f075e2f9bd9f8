import { describe, it } from 'node:test'
import { expect } from 'chai'
import { emptyFeature, sizeOf, stepCounts } from './empty-suite'

const FEATURE = `
Feature: Rows
  Background:
    Given a project

  Rule: One
    Example: Two steps of its own
      When rows are written
      Then they are there

    Scenario Outline: One step of its own, twice
      Then <row> is there
      Examples:
        | row |
        | a   |
        | b   |
`

describe('the emptied features', () => {
  it('count Backgrounds and rows of Examples', () => {
    expect(stepCounts(FEATURE, 'rows.feature')).to.deep.equal([3, 2, 2])
  })

  it('have as many scenarios and steps as the real ones', () => {
    const counts = stepCounts(FEATURE, 'rows.feature')
    const emptied = emptyFeature(0, counts)
    expect(stepCounts(emptied, 'empty.feature')).to.deep.equal(counts)
    expect(emptied).to.not.include('rows')
  })

  it('know their size', () => {
    expect(sizeOf([[3, 2, 2], [4]])).to.deep.equal({ scenarios: 4, steps: 11 })
  })
})
