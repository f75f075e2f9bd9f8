import { describe, it } from 'node:test'
import { expect } from 'chai'
import { FORCE_PROJECT_ENCRYPTION, OWNER } from '../ram'
import {
  ACCOUNT,
  addProject,
  addUser,
  aes256,
  DEFAULT_KEY,
  outcomeOf,
  REGION,
  type ReadyCloud,
  readyCloud,
} from './fixtures/ready-cloud'
import type { Role } from './members'

const DENIED = 'NO_PRIVILEGE'

function userWithRole(role: Role | undefined, ...actions: string[]): ReadyCloud {
  const cloud = readyCloud()
  addProject(cloud, 'payroll')
  addUser(cloud, 'mei', ...actions)
  if (role) cloud.projects.assignRole(OWNER, { project: 'payroll', principal: 'mei', role })
  return cloud
}

describe('encrypting an existing project', () => {
  const encrypt = ({ projects }: ReadyCloud, principal: string) =>
    outcomeOf(() => {
      const request = { project: 'payroll', encryption: aes256(DEFAULT_KEY) }
      projects.updateProjectBasicMeta(principal, request)
    })

  it('works with the RAM action and the role', async () => {
    const cloud = userWithRole('Super_Administrator', 'odps:UpdateProjectBasicMeta')
    expect(await encrypt(cloud, 'mei')).to.equal('completed')
  })

  it('works for the owner, who has both', async () => {
    expect(await encrypt(userWithRole(undefined), OWNER)).to.equal('completed')
  })

  it('is denied with the role alone', async () => {
    expect(await encrypt(userWithRole('Super_Administrator'), 'mei')).to.equal(DENIED)
  })

  it('is denied with the RAM action alone', async () => {
    expect(await encrypt(userWithRole(undefined, 'odps:*'), 'mei')).to.equal(DENIED)
  })

  for (const role of ['Admin', 'custom-admin', 'user'] as const) {
    it(`is denied to ${role}, whatever RAM says`, async () => {
      expect(await encrypt(userWithRole(role, 'odps:*'), 'mei')).to.equal(DENIED)
    })
  }

  it('is denied to nobody known', async () => {
    expect(await encrypt(userWithRole(undefined), 'nobody')).to.equal(DENIED)
  })
})

describe('creating a project', () => {
  const create = (cloud: ReadyCloud, encryption?: ReturnType<typeof aes256> | null) =>
    outcomeOf(() =>
      cloud.projects.createProject('mei', { name: 'bonus', region: REGION, encryption }),
    )
  const underPolicy = (...policies: object[]): ReadyCloud => {
    const cloud = readyCloud()
    cloud.ram.createUser('mei')
    for (const policy of policies) cloud.ram.attachPolicyToUser('mei', policy)
    return cloud
  }
  const statement = (Effect: string, Resource: string): object => ({
    Version: '1',
    Statement: [{ Effect, Action: 'odps:CreateProject', Resource }],
  })
  const allow = statement('Allow', '*')

  it('is denied where no policy allows it', async () => {
    expect(await create(underPolicy())).to.equal(DENIED)
  })

  it('is denied unencrypted under the policy that forces encryption', async () => {
    expect(await create(underPolicy(FORCE_PROJECT_ENCRYPTION, allow), null)).to.equal(DENIED)
  })

  it('is denied without a word on encryption under it', async () => {
    expect(await create(underPolicy(FORCE_PROJECT_ENCRYPTION, allow))).to.equal(DENIED)
  })

  it('works encrypted under it', async () => {
    const cloud = underPolicy(FORCE_PROJECT_ENCRYPTION, allow)
    expect(await create(cloud, aes256(DEFAULT_KEY))).to.equal('completed')
  })

  for (const kind of ['project', 'projects']) {
    const resource = `acs:odps:${REGION}:${ACCOUNT}:${kind}/bonus`
    it(`is allowed by a policy on ${kind}/bonus`, async () => {
      expect(await create(underPolicy(statement('Allow', resource)))).to.equal('completed')
    })

    it(`is denied by a policy on ${kind}/bonus, whatever another allows`, async () => {
      expect(await create(underPolicy(allow, statement('Deny', resource)))).to.equal(DENIED)
    })
  }
})

describe('looking at a project', () => {
  const look = ({ projects }: ReadyCloud) =>
    outcomeOf(() => projects.getProject('mei', { project: 'payroll' }))

  it('is open to members', async () => {
    expect(await look(userWithRole('user'))).to.equal('completed')
  })

  it('is open to whom RAM allows it', async () => {
    expect(await look(userWithRole(undefined, 'odps:GetProject'))).to.equal('completed')
  })

  it('is denied to others', async () => {
    expect(await look(userWithRole(undefined))).to.equal(DENIED)
  })

  it('is denied to a member whom RAM denies it', async () => {
    const cloud = userWithRole('Admin')
    const statement = { Effect: 'Deny', Action: 'odps:Get*', Resource: '*' }
    cloud.ram.attachPolicyToUser('mei', { Version: '1', Statement: [statement] })
    expect(await look(cloud)).to.equal(DENIED)
  })
})

describe('using data', () => {
  const rows = [{ employee: 'Mei' }]
  const request = { project: 'payroll', table: 'salaries' }

  it('is open to every member', async () => {
    const { tunnel } = userWithRole('user')
    await tunnel.writeRows('mei', { ...request, rows, mode: 'append' })
    expect(await tunnel.readRows('mei', request)).to.deep.equal(rows)
  })

  it('is denied to a RAM user who is no member', async () => {
    const { tunnel } = userWithRole(undefined, 'odps:*')
    const write = () => tunnel.writeRows('mei', { ...request, rows, mode: 'append' })
    expect(await outcomeOf(write)).to.equal(DENIED)
  })
})
