import { describe, it } from 'node:test'
import { expect } from 'chai'
import { OPERATIONS } from '../../adapters/contract'
import { loadClauses } from '../../specification/clauses'
import { FEATURES } from '../../specification/package-root'
import { isPromisedBy, PROMISES } from './setup-promises'

const { clauses } = loadClauses(FEATURES)
const judged = clauses
  .filter(({ standing, notTestedBecause }) => standing !== 'observed' && !notTestedBecause)
  .map(({ id }) => id)

describe('the clauses that promise an operation of the setup', () => {
  it('are clauses by which a target is judged', () => {
    const named = Object.values(PROMISES).flat()
    expect(named.filter((clause) => !judged.includes(clause))).to.deep.equal([])
  })

  it('are named for every operation that a Given may ask', () => {
    const unnamed = OPERATIONS.filter((operation) => !(operation in PROMISES))
    expect(unnamed).to.deep.equal([
      'getProject',
      'keys.describe',
      'keys.list',
      'keys.decrypt',
      'access.setProperty',
      'clock.now',
      'hologres.readExternalTable',
      'dataworks.createProject',
    ])
  })

  it('are looked for among the tags of a scenario', () => {
    expect(isPromisedBy(['access', 'PRM-1'], 'access.assignRole')).to.equal(true)
    expect(isPromisedBy(['access', 'PRM-5'], 'access.assignRole')).to.equal(false)
    expect(isPromisedBy(['PRM-1'], 'clock.now')).to.equal(false)
  })
})
