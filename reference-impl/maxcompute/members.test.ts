import { describe, it } from 'node:test'
import { expect } from 'chai'
import { Members, type ProjectAction, ROLES, type Role } from './members'

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

  it('keeps a role when another is given', () => {
    const members = withRole('Super_Administrator')
    members.assign('mei', 'user')
    expect(members.may('mei', 'change basic properties')).to.equal(true)
  })

  it('has no part in what another may do', () => {
    expect(withRole('Super_Administrator').may('tao', 'look')).to.equal(false)
  })
})

describe('the owner', () => {
  const acts: ProjectAction[] = [
    'change basic properties',
    'change other properties',
    'use data',
    'look',
  ]
  for (const act of acts) {
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
