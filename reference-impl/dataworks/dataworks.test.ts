import { describe, it } from 'node:test'
import { expect } from 'chai'
import {
  addUser,
  aes256,
  byok,
  DEFAULT_KEY,
  ELSEWHERE,
  outcomeOf,
  type ReadyCloud,
  readyCloud,
  UNKNOWN_KEY_ID,
} from '../maxcompute/fixtures/ready-cloud'
import { FORCE_PROJECT_ENCRYPTION, OWNER } from '../ram'

function withWorkspace(): ReadyCloud {
  const cloud = readyCloud()
  cloud.dataworks.createWorkspace(OWNER, { name: 'finance', region: ELSEWHERE })
  return cloud
}

const request = { workspace: 'finance', name: 'payroll' }

describe('a workspace', () => {
  const create = (name: string, region = ELSEWHERE, principal = OWNER) =>
    outcomeOf(() => withWorkspace().dataworks.createWorkspace(principal, { name, region }))

  for (const name of ['abc', '1_a', 'a'.repeat(23)]) {
    it(`may be called ${name}`, async () => {
      expect(await create(name)).to.equal('completed')
    })
  }

  for (const name of ['', 'ab', 'a'.repeat(24), '_ab', 'a b']) {
    it(`may not be called ${JSON.stringify(name)}`, async () => {
      expect(await create(name)).to.equal('DATAWORKS_INVALID_PARAMETER')
    })
  }

  it('does not take the place of another', async () => {
    expect(await create('finance')).to.equal('DATAWORKS_WORKSPACE_EXISTS')
  })

  it('lies in a region', async () => {
    expect(await create('sales', 'cn-nowhere')).to.equal('INVALID_PARAMETER')
  })

  it('is not made by just anybody', async () => {
    expect(await create('sales', ELSEWHERE, 'mei')).to.equal('DATAWORKS_NO_PERMISSION')
  })
})

describe('a project from a workspace', () => {
  it('is one of MaxCompute, in the region of the workspace', () => {
    const { dataworks, projects } = withWorkspace()
    const encryption = aes256(DEFAULT_KEY)
    dataworks.createProject(OWNER, { ...request, encryption })
    expect(projects.getProject(OWNER, { project: 'payroll' })).to.deep.equal({
      name: 'payroll',
      region: ELSEWHERE,
      encryption,
    })
  })

  it('has the checks of MaxCompute', async () => {
    const { dataworks } = withWorkspace()
    const encryption = aes256(byok(UNKNOWN_KEY_ID))
    const create = () => dataworks.createProject(OWNER, { ...request, encryption })
    expect(await outcomeOf(create)).to.equal('ENCRYPTION_KMS_NOT_ACTIVATED')
  })

  it('is subject to the policy that forces encryption', async () => {
    const cloud = withWorkspace()
    addUser(cloud, 'mei', 'odps:*')
    cloud.ram.attachPolicyToUser('mei', FORCE_PROJECT_ENCRYPTION)
    const create = () => cloud.dataworks.createProject('mei', { ...request, encryption: null })
    expect(await outcomeOf(create)).to.equal('NO_PRIVILEGE')
  })

  it('needs the workspace', async () => {
    const { dataworks } = withWorkspace()
    const create = () => dataworks.createProject(OWNER, { ...request, workspace: 'sales' })
    expect(await outcomeOf(create)).to.equal('DATAWORKS_NO_WORKSPACE')
  })
})
