/** The control plane of MaxCompute, asked by official clients through ACS3 and ROA v1. */
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { parseColumnType } from '../../reference-impl/columns'
import type { Emulator } from '../../reference-impl/protocols'
import {
  type Answered,
  acs3,
  acs3Roa,
  codeOf,
  type Keys,
  popCoreRoa,
  type Roa,
  type Rpc,
  started,
} from './clients'

const VERSION = '2022-01-04'
const PROJECTS = '/api/v1/projects'

describe('MaxCompute behind official clients', () => {
  let emulator: Emulator
  let odps: Roa
  let kms: Rpc
  let ram: Rpc
  before(async () => {
    emulator = await started()
    odps = acs3Roa(emulator, VERSION)
    kms = acs3(emulator, '2016-01-20')
    ram = acs3(emulator, '2015-05-01')
  })
  after(() => emulator.close())

  const create = (name: string, properties = {}) =>
    odps(`POST ${PROJECTS}`, { body: { name, properties } })
  const encryption = (key: string, algorithm = 'AES256') => ({
    encryption: { enable: true, algorithm, key },
  })

  it('has the project demo, which is not encrypted', async () => {
    const { data, requestId }: Answered = await odps(`GET ${PROJECTS}/demo`)
    expect(requestId).to.match(/^[0-9a-f]{30}$/)
    expect(data).to.include({ name: 'demo', status: 'AVAILABLE', regionId: 'cn-shanghai' })
    expect(data.properties.encryption).to.deep.equal({ enable: false })
  })

  it('encrypts a project under a key of the user, once RAM has the role of the service', async () => {
    await kms('OpenKmsService')
    const { KeyMetadata }: Answered = await kms('CreateKey')
    const { KeyId } = KeyMetadata
    const refused = await codeOf(create('vault', encryption(KeyId)))
    expect(refused).to.equal('ENCRYPTION_ROLE_NOT_GRANTED')
    const RoleName = 'AliyunMaxComputeEncryptionDefaultRole'
    const trust = {
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: ['odps.aliyuncs.com'] },
        },
      ],
    }
    await ram('CreateRole', { RoleName, AssumeRolePolicyDocument: JSON.stringify(trust) })
    const PolicyName = 'AliyunMaxComputeEncryptionRolePolicy'
    await ram('AttachPolicyToRole', { PolicyType: 'System', PolicyName, RoleName })
    expect(await create('vault', encryption(KeyId))).to.include({ data: 'success' })
    const { data }: Answered = await odps(`GET ${PROJECTS}/vault`, { query: { verbose: true } })
    expect(data.properties.encryption).to.deep.equal({
      enable: true,
      algorithm: 'AES256',
      key: KeyId,
    })
    const rows = [{ a: 'plain' }]
    const place = { project: 'vault', table: 't' }
    await emulator.cloud.tunnel.writeRows('owner', { ...place, rows, mode: 'append' })
    const [object] = await emulator.cloud.tunnel.storedObjects('owner', place)
    expect(object?.body.includes('plain')).to.equal(false)
    await kms('DisableKey', { KeyId })
    emulator.clock.advance(24)
    const reading = emulator.cloud.tunnel.readRows('owner', place)
    expect(await codeOf(reading)).to.equal('ENCRYPTION_KEY_UNAVAILABLE')
  })

  it('never switches encryption off, and never changes it', async () => {
    await create('sealed', encryption('default', 'AESCTR'))
    const meta = (properties: object) =>
      odps(`PUT ${PROJECTS}/sealed/meta`, { body: { properties } })
    expect(await codeOf(meta(encryption('default', 'RC4')))).to.equal('ENCRYPTION_IMMUTABLE')
    const off = { encryption: { enable: false, algorithm: 'AESCTR', key: 'default' } }
    expect(await codeOf(meta(off))).to.equal('InvalidParameter')
    expect(await meta({ retentionDays: 7 })).to.include({ data: 'success', httpCode: 200 })
    const { data }: Answered = await odps(`GET ${PROJECTS}/sealed`)
    expect(data.properties).to.deep.include({
      retentionDays: 7,
      encryption: { enable: true, algorithm: 'AESCTR', key: 'default' },
    })
    expect(await codeOf(create('other_one', encryption('default', 'SHA1')))).to.equal(
      'ENCRYPTION_ALGORITHM_NOT_SUPPORTED',
    )
  })

  it('refuses names that are taken, wrong, or of no project', async () => {
    expect(await codeOf(create('demo'))).to.equal('ProjectAlreadyExist')
    expect(await codeOf(create('1x'))).to.equal('InvalidProjectName')
    expect(await codeOf(odps(`GET ${PROJECTS}/nowhere`))).to.equal('OBJECT_NOT_EXIST')
    expect(await codeOf(odps(`GET ${PROJECTS}`, { query: { quotaNickName: 'x' } }))).to.equal(
      'QUOTA_UNKNOWN_NICKNAME',
    )
    expect(await codeOf(create('typo', { encrytion: {} }))).to.equal('InvalidParameter')
    expect(await codeOf(odps('GET /api/v1/coffee'))).to.equal('InvalidAction.NotFound')
  })

  it('keeps a project that is deleted logically for 14 days', async () => {
    const body = { name: 'doomed' }
    const status = async () => ((await odps(`GET ${PROJECTS}/doomed`)) as Answered).data.status
    await odps(`POST ${PROJECTS}`, { body })
    await odps(`DELETE ${PROJECTS}/doomed`)
    expect(await status()).to.equal('DELETING')
    await odps(`PUT ${PROJECTS}/doomed/status`, { body: { status: 'AVAILABLE' } })
    emulator.clock.advance(15 * 24)
    expect(await status()).to.equal('AVAILABLE')
    await odps(`DELETE ${PROJECTS}/doomed`)
    emulator.clock.advance(14 * 24)
    expect(await codeOf(odps(`GET ${PROJECTS}/doomed`))).to.equal('OBJECT_NOT_EXIST')
    const { tunnel } = emulator.cloud
    const place = { project: 'doomed', table: 't' }
    const write = (a: string) =>
      tunnel.writeRows('owner', { ...place, rows: [{ a }], mode: 'append' })
    await odps(`POST ${PROJECTS}`, { body })
    await write('old')
    await odps(`DELETE ${PROJECTS}/doomed`, { query: { isLogical: false } })
    expect(await codeOf(odps(`GET ${PROJECTS}/doomed`))).to.equal('OBJECT_NOT_EXIST')
    await odps(`POST ${PROJECTS}`, { body })
    await write('new')
    expect(await tunnel.readRows('owner', place)).to.deep.equal([{ a: 'new' }])
    await odps(`PUT ${PROJECTS}/doomed/status`, { body: { status: 'FROZEN' } })
    expect(await codeOf(tunnel.readRows('owner', place))).to.equal('INVALID_PARAMETER')
  })

  it('lists projects in pages, and those of the region only', async () => {
    for (const name of ['page_a', 'page_b', 'page_c']) await create(name)
    const page = (query: object) =>
      odps(`GET ${PROJECTS}`, { query: { prefix: 'page_', ...query } })
    const first: Answered = await page({ maxItem: 2 })
    expect(first.data.projects.map((each: Answered) => each.name)).to.deep.equal([
      'page_a',
      'page_b',
    ])
    const second: Answered = await page({ maxItem: 2, marker: first.data.marker })
    expect(second.data.projects.map((each: Answered) => each.name)).to.deep.equal(['page_c'])
    expect(second.data.marker).to.equal('')
    const elsewhere: Answered = await page({ region: 'cn-beijing' })
    expect(elsewhere.data.projects).to.deep.equal([])
    expect(await codeOf(page({ maxItem: 101 }))).to.equal('InvalidParameter')
  })

  it('serves ROA v1, with the credentials of a role too', async () => {
    const old = popCoreRoa(emulator, VERSION)
    const body = { name: 'by_roa_v1', comment: 'ä' }
    expect(await old(`POST ${PROJECTS}`, { body })).to.include({ data: 'success' })
    const { data }: Answered = await old(`GET ${PROJECTS}/by_roa_v1`)
    expect(data.comment).to.equal('ä')
    const account = emulator.identity.accountId
    const trust = {
      Version: '1',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { RAM: [`acs:ram::${account}:root`] },
        },
      ],
    }
    const RoleName = 'reader'
    await ram('CreateRole', { RoleName, AssumeRolePolicyDocument: JSON.stringify(trust) })
    const sts = acs3(emulator, '2015-04-01')
    const RoleArn = `acs:ram::${account}:role/reader`
    const { Credentials }: Answered = await sts('AssumeRole', { RoleArn, RoleSessionName: 'roa' })
    const session: Keys = {
      accessKeyId: Credentials.AccessKeyId,
      accessKeySecret: Credentials.AccessKeySecret,
      securityToken: Credentials.SecurityToken,
    }
    const asRole = popCoreRoa(emulator, VERSION, session)
    expect(await codeOf(asRole(`GET ${PROJECTS}/by_roa_v1`))).to.match(/^NoPermission/)
    const add = [`RAM$${account}:role/reader`]
    await odps(`PUT ${PROJECTS}/by_roa_v1/roles/admin/users`, { body: { add } })
    expect(await asRole(`GET ${PROJECTS}/by_roa_v1`)).to.have.property('data')
    const { data: members }: Answered = await odps(`GET ${PROJECTS}/by_roa_v1/roles/admin/users`)
    expect(members.users).to.deep.equal([{ name: add[0] }])
  })

  it('has roles, quotas, lists of addresses, tags and tables', async () => {
    const path = `${PROJECTS}/demo`
    await odps(`POST ${path}/roles`, { body: { name: 'auditors', type: 'admin', policy: '{}' } })
    const { data }: Answered = await odps(`GET ${path}/roles`)
    expect(data.roles.map((each: Answered) => each.name)).to.deep.equal([
      ...['super_administrator', 'admin', 'auditors'],
    ])
    expect(await odps(`GET ${path}/roles/auditors/policy`)).to.include({ data: '{}' })
    const nobody = [`RAM$${emulator.identity.accountId}:nobody`]
    const users = (body: object) => odps(`PUT ${path}/roles/auditors/users`, { body })
    expect(await codeOf(users({ add: nobody }))).to.equal('OBJECT_NOT_EXIST')
    await odps(`DELETE ${path}/roles/auditors`)
    const quota = 'os_PayAsYouGoQuota'
    await odps(`PUT ${path}/quota`, { body: { quota } })
    expect(await codeOf(odps(`PUT ${path}/quota`, { body: { quota: 'x' } }))).to.equal(
      'QUOTA_UNKNOWN_NICKNAME',
    )
    expect((await odps(`GET /api/v1/quotas/${quota}`)).data.nickName).to.equal(quota)
    const ipWhiteList = { ipList: '10.0.0.0/8', vpcIpList: '' }
    await odps(`PUT ${path}/ipWhiteList`, { body: { ipWhiteList } })
    expect((await odps(`GET ${path}`)).data.ipWhiteList).to.deep.equal(ipWhiteList)
    const Tag = [{ Key: 'team', Value: 'ledger' }]
    const tags = { Tag, RegionId: 'cn-shanghai', ResourceType: 'project', ResourceId: ['demo'] }
    await odps('POST /tags', { body: tags })
    const query = { RegionId: 'cn-shanghai', ResourceType: 'project', ResourceId: 'demo' }
    const tagged: Answered = await odps('GET /tags', { query })
    expect(tagged.TagResources.TagResource[0]).to.include({ TagKey: 'team', TagValue: 'ledger' })
    await odps('DELETE /tags', { query: { ...query, TagKey: 'team' } })
    const rows = [{ id: '1', name: 'x' }]
    await emulator.cloud.tunnel.writeRows('owner', {
      project: 'demo',
      table: 'T1',
      rows,
      mode: 'append',
    })
    expect((await odps(`GET ${path}/tables`)).data.tables[0].name).to.equal('t1')
    const table: Answered = await odps(`GET ${path}/tables/T1`)
    expect(table.data.nativeColumns.map((each: Answered) => each.name)).to.deep.equal([
      'id',
      'name',
    ])
    const of = (name: string, type: string) =>
      ({ name, type: parseColumnType(type), comment: '', isNullable: true }) as const
    await emulator.cloud.tables.create('owner', {
      project: 'demo',
      table: 'typed',
      definition: {
        columns: [{ ...of('amount', 'decimal(10,2)'), comment: "the month's" }],
        partitionKeys: [of('ds', 'string')],
        comment: '',
        lifecycle: 7,
      },
      ifNotExists: false,
    })
    const typed: Answered = (await odps(`GET ${path}/tables/typed`)).data
    expect(typed.nativeColumns[0]).to.include({ name: 'amount', type: 'decimal(10,2)' })
    expect(typed.partitionColumns[0]).to.include({ name: 'ds', type: 'string' })
    expect(typed).to.include({ lifecycle: '7', physicalSize: 0 })
    expect(typed.createTableDDL).to.equal(
      "CREATE TABLE IF NOT EXISTS demo.`typed` (`amount` decimal(10,2) COMMENT 'the month\\'s') " +
        'PARTITIONED BY (`ds` string) LIFECYCLE 7;',
    )
    expect((await odps(`GET ${path}/users`)).data.users[0].name).to.match(/^ALIYUN\$\d+$/)
    expect((await odps('GET /api/v1/users')).data.totalCount).to.be.at.least(1)
  })
})
