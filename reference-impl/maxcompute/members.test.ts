import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { Members, type ProjectAction, ROLES, type Role } from './members'

const ACTIONS: readonly ProjectAction[] = [
  'change basic properties',
  'change other properties',
  'use data',
  'look',
]

function withRole(role: Role): Members {
  const members = new Members()
  members.assign('mei', role)
  return members
}

describe('a member of a project', () => {
  const mayChangeBasicProperties: Record<Role, boolean> = {
    Super_Administrator: true,
    Admin: false,
    'custom-admin': false,
    user: false,
  }
  for (const role of ROLES) {
    const may = mayChangeBasicProperties[role]
    it(`${may ? 'may' : 'may not'} change basic properties as ${role}`, () => {
      expect(withRole(role).may('mei', 'change basic properties')).to.equal(may)
    })

    it(`may use data as ${role}`, () => {
      expect(withRole(role).may('mei', 'use data')).to.equal(true)
    })

    it(`${role === 'user' ? 'may not' : 'may'} change other properties as ${role}`, () => {
      expect(withRole(role).may('mei', 'change other properties')).to.equal(role !== 'user')
    })
  }

  it('has the last role that it was given, and none before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.constantFrom(...ROLES), (before, role) => {
        const members = withRole(before)
        members.assign('mei', role)
        for (const action of ACTIONS)
          expect(members.may('mei', action)).to.equal(withRole(role).may('mei', action))
        for (const given of ROLES)
          expect(members.mayGive('mei', given)).to.equal(withRole(role).mayGive('mei', given))
      }),
    )
  })

  it('of other principals has no effect on the owner', () => {
    const members = withRole('user')
    members.assign('owner', 'user')
    expect(members.may('owner', 'change basic properties')).to.equal(true)
  })

  it('has no part in what another may do', () => {
    expect(withRole('Super_Administrator').may('tao', 'look')).to.equal(false)
  })
})

describe('the owner', () => {
  for (const act of ACTIONS) {
    it(`may ${act} without any role`, () => {
      expect(new Members().may('owner', act)).to.equal(true)
    })
  }

  it('may give every role', () => {
    expect(ROLES.filter((role) => new Members().mayGive('owner', role))).to.deep.equal(ROLES)
  })
})

describe('giving roles', () => {
  const gives: Record<Role, readonly Role[]> = {
    Super_Administrator: ['Super_Administrator', 'custom-admin', 'user'],
    Admin: ['custom-admin', 'user'],
    'custom-admin': [],
    user: [],
  }
  for (const role of ROLES) {
    it(`is limited to [${gives[role]}] for ${role}`, () => {
      const members = withRole(role)
      expect(ROLES.filter((given) => members.mayGive('mei', given))).to.deep.equal(gives[role])
    })
  }
})
