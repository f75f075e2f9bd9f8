import { describe, it } from 'node:test'
import { expect } from 'chai'
import { missingFrom } from './allure-page'

const BEHAVIORS = { areas: ['The mechanism'], rules: ['Rows are stored encrypted', 'No way back'] }

describe('the Behaviors of an Allure page', () => {
  it('miss nothing when all is shown, in whatever words around it', () => {
    const shown = { areas: ['MEC: The mechanism'], rules: [...BEHAVIORS.rules, 'another'] }
    expect(missingFrom(shown, BEHAVIORS)).to.deep.equal([])
  })

  it('miss an area or a rule that is not shown', () => {
    const shown = { areas: [], rules: ['No way back'] }
    expect(missingFrom(shown, BEHAVIORS)).to.deep.equal([
      'areas: "The mechanism" is not shown',
      'rules: "Rows are stored encrypted" is not shown',
    ])
  })

  it('are not in order where nothing was expected', () => {
    expect(missingFrom(BEHAVIORS, { areas: [], rules: [] })).to.have.length(2)
  })
})
