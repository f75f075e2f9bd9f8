import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ALGORITHMS } from '../ciphers'
import { OWNER } from '../ram'
import {
  addProject,
  aes256,
  byok,
  DEFAULT_KEY,
  ELSEWHERE,
  emptyCloud,
  outcomeOf,
  REGION,
  readyCloud,
  UNKNOWN_KEY_ID,
} from './fixtures/ready-cloud'
import type { EncryptionRequest } from './project'
import type { CreateProjectRequest } from './requests'

const place = { name: 'ledger', region: REGION }

/** The outcome, and whether there is a project and a service key afterwards. */
async function createAnyhow(request: Partial<CreateProjectRequest>) {
  const cloud = readyCloud()
  const outcome = await outcomeOf(() =>
    cloud.projects.createProject(OWNER, { ...place, ...request }),
  )
  const project = request.name ?? place.name
  const exists = await outcomeOf(() => cloud.projects.getProject(OWNER, { project }))
  const { totalCount } = cloud.kms.listKeys({ principal: OWNER }, { region: REGION })
  return { outcome, exists: exists === 'completed', serviceKeys: totalCount - 1 }
}

describe('a new project', () => {
  const cloud = readyCloud()
  for (const algorithm of ALGORITHMS) {
    for (const key of [DEFAULT_KEY, byok(cloud.keyId)]) {
      it(`is encrypted with ${algorithm} under a ${key.kind} key when that is asked for`, () => {
        const name = `${algorithm}_${key.kind}`
        const encryption = { algorithm, key }
        const project = cloud.projects.createProject(OWNER, { name, region: REGION, encryption })
        expect(project).to.deep.equal({ name, region: REGION, encryption })
      })
    }
  }

  it('is not encrypted when that is not asked for', () => {
    expect(readyCloud().projects.createProject(OWNER, place).encryption).to.equal(null)
  })

  const refusals: [string, string, Partial<CreateProjectRequest>][] = [
    ['with a name that is none', 'INVALID_PARAMETER', { name: 'no' }],
    ['in no region', 'INVALID_PARAMETER', { region: 'cn-nowhere' }],
    ['under a key that nobody has', 'ENCRYPTION_KEY_NOT_FOUND', { encryption: aes256(byok('x')) }],
    ...['AES-256', 'aes256', ' AES256', 'AES256 ', '', 'SM4', 'NONE', 'toString'].map(
      (algorithm): [string, string, Partial<CreateProjectRequest>] => [
        `encrypted with ${JSON.stringify(algorithm)}`,
        'ENCRYPTION_ALGORITHM_NOT_SUPPORTED',
        { encryption: { algorithm, key: DEFAULT_KEY } },
      ],
    ),
  ]
  for (const [how, code, request] of refusals) {
    it(`${how} is refused, and nothing came into being`, async () => {
      const expected = { outcome: code, exists: false, serviceKeys: 0 }
      expect(await createAnyhow(request)).to.deep.equal(expected)
    })
  }

  it('does not take the place of another', async () => {
    const { projects } = readyCloud()
    projects.createProject(OWNER, { ...place, encryption: aes256(DEFAULT_KEY) })
    const again = await outcomeOf(() => projects.createProject(OWNER, place))
    const { encryption } = projects.getProject(OWNER, { project: 'ledger' })
    expect([again, encryption]).to.deep.equal(['OBJECT_ALREADY_EXISTS', aes256(DEFAULT_KEY)])
  })
})

describe('the default key', () => {
  const serviceKeyIds = (cloud: ReturnType<typeof emptyCloud>, region = REGION) =>
    cloud.kms.listKeys({ principal: OWNER }, { region }).keys.map(({ keyId }) => keyId)

  it('is made by the first project that asks for it, without KMS being activated', () => {
    const cloud = emptyCloud()
    addProject(cloud, 'ledger', aes256(DEFAULT_KEY))
    expect(serviceKeyIds(cloud)).to.have.length(1)
  })

  it('is shared by the projects of a region', () => {
    const cloud = emptyCloud()
    addProject(cloud, 'ledger', aes256(DEFAULT_KEY))
    addProject(cloud, 'archive', aes256(DEFAULT_KEY))
    expect(serviceKeyIds(cloud)).to.have.length(1)
  })

  it('is another one in another region', () => {
    const cloud = emptyCloud()
    addProject(cloud, 'ledger', aes256(DEFAULT_KEY))
    addProject(cloud, 'archive', aes256(DEFAULT_KEY), ELSEWHERE)
    expect(serviceKeyIds(cloud)).not.to.deep.equal(serviceKeyIds(cloud, ELSEWHERE))
  })

  it('is not made for a project that is not encrypted', async () => {
    const cloud = emptyCloud()
    addProject(cloud, 'ledger')
    expect(cloud.kms.callLog()).to.deep.equal([])
  })
})

describe('encrypting an existing project', () => {
  const change = (encryption: EncryptionRequest | null) => ({ project: 'ledger', encryption })

  it('works once', () => {
    const cloud = readyCloud()
    addProject(cloud, 'ledger')
    const encryption = aes256(byok(cloud.keyId))
    const after = cloud.projects.updateProjectBasicMeta(OWNER, change(encryption))
    expect(after.encryption).to.deep.equal(encryption)
  })

  it('checks the key as creating does', async () => {
    const cloud = readyCloud()
    addProject(cloud, 'ledger')
    const encrypt = () =>
      cloud.projects.updateProjectBasicMeta(OWNER, change(aes256(byok(UNKNOWN_KEY_ID))))
    expect(await outcomeOf(encrypt)).to.equal('ENCRYPTION_KEY_NOT_FOUND')
  })

  it('has nothing to do where encryption is to be off and is', () => {
    const cloud = readyCloud()
    addProject(cloud, 'ledger')
    const after = cloud.projects.updateProjectBasicMeta(OWNER, change(null))
    expect(after.encryption).to.equal(null)
  })

  it('needs a project', async () => {
    const encrypt = () => readyCloud().projects.updateProjectBasicMeta(OWNER, change(null))
    expect(await outcomeOf(encrypt)).to.equal('OBJECT_NOT_EXIST')
  })
})

describe('other properties and roles', () => {
  const withProject = () => {
    const cloud = readyCloud()
    addProject(cloud, 'ledger')
    cloud.ram.createUser('mei')
    return cloud.projects
  }

  it('take an IP whitelist', async () => {
    const projects = withProject()
    const request = { project: 'ledger', property: 'ipWhitelist', value: '10.0.0.0/8' } as const
    projects.setProperty(OWNER, request)
    expect(projects.find(OWNER, 'ledger').properties.get('ipWhitelist')).to.equal('10.0.0.0/8')
  })

  it('take no property that there is not', async () => {
    const request = { project: 'ledger', property: 'encryption' as 'permissions', value: '' }
    const set = () => withProject().setProperty(OWNER, request)
    expect(await outcomeOf(set)).to.equal('INVALID_PARAMETER')
  })

  it('give no role that there is not', async () => {
    const request = { project: 'ledger', principal: 'mei', role: 'owner' as 'user' }
    const assign = () => withProject().assignRole(OWNER, request)
    expect(await outcomeOf(assign)).to.equal('INVALID_PARAMETER')
  })

  it('give nobody unknown a role', async () => {
    const request = { project: 'ledger', principal: 'tao', role: 'user' } as const
    const assign = () => withProject().assignRole(OWNER, request)
    expect(await outcomeOf(assign)).to.equal('OBJECT_NOT_EXIST')
  })

  it('are not for a user without a role to give', async () => {
    const request = { project: 'ledger', principal: 'mei', role: 'user' } as const
    const assign = () => withProject().assignRole('mei', request)
    expect(await outcomeOf(assign)).to.equal('NO_PRIVILEGE')
  })
})
