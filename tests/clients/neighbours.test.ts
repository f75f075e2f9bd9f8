/** Hologram, ActionTrail, the bill and DataWorks, asked by the official generic client. */
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import type { Emulator } from '../../reference-impl/protocols'
import { type Answered, acs3, acs3Roa, codeOf, type Roa, type Rpc, started } from './clients'

describe('the neighbours of MaxCompute behind an official client', () => {
  let emulator: Emulator
  let holo: Roa
  let trail: Rpc
  before(async () => {
    emulator = await started()
    holo = acs3Roa(emulator, '2022-06-01')
    trail = acs3(emulator, '2020-07-06')
    await acs3(emulator, '2016-01-20')('OpenKmsService')
    const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
    const { projects, tunnel } = emulator.cloud
    projects.updateProjectBasicMeta('owner', { project: 'demo', encryption })
    const rows = [
      { id: '1', name: 'a' },
      { id: '2', name: 'b' },
    ]
    await tunnel.writeRows('owner', { project: 'demo', table: 'ledger', rows, mode: 'append' })
  })
  after(() => emulator.close())

  async function newInstance(version: string): Promise<string> {
    const body = { instanceName: 'reader', version, regionId: 'cn-shanghai' }
    return (await holo('POST /api/v1/instances/create', { body })).Data.InstanceId
  }
  const path = (id: string, rest = '') => `/api/v1/instances/${id}${rest}`
  const execute = async (id: string, sql: string, more = {}): Promise<Answered> =>
    (await holo(`POST ${path(id, '/executeStatement')}`, { body: { dbName: 'db', sql, ...more } }))
      .data

  it('reads an encrypted table through a foreign table', async () => {
    const id = await newInstance('3.2')
    const early = execute(id, 'SELECT version()')
    expect(await codeOf(early)).to.equal('ExecuteStatementNotEnabled')
    await holo(`POST ${path(id, '/enableExecuteStatement')}`)
    const enabled: Answered = await holo(`GET ${path(id, '/executeStatementEnabled')}`)
    expect(enabled.data).to.equal(true)
    const columns = 'id text, name text'
    const options = "project_name 'demo', table_name 'ledger'"
    const denied = await execute(
      id,
      `CREATE FOREIGN TABLE f (${columns}) SERVER odps_server OPTIONS (${options}); SELECT * FROM f`,
    )
    expect(denied).to.deep.include({ success: false, errorCode: 'HOLOGRES_KMS_NOT_GRANTED' })
    const { HOLOGRES_ENCRYPTION_ROLE } = await import('../../reference-impl')
    emulator.cloud.ram.createRole(HOLOGRES_ENCRYPTION_ROLE)
    const all = await execute(id, 'SELECT * FROM f')
    expect(all.results[0].records).to.deep.equal([
      ['1', 'a'],
      ['2', 'b'],
    ])
    expect(all.results[0].columnMetadata[1]).to.deep.include({ name: 'name', type: 'text' })
    const one = await execute(id, 'SELECT name FROM public.f LIMIT 2', { maxRows: 1 })
    expect(one.results[0]).to.deep.include({ records: [['a']], truncated: true })
    const imported =
      'IMPORT FOREIGN SCHEMA demo LIMIT TO (ledger) FROM SERVER odps_server INTO public'
    const counted = await execute(id, `${imported}; select count(*) from ledger;`)
    expect(counted.results[0].records).to.deep.equal([['2']])
    const gone = await execute(id, 'DROP FOREIGN TABLE f; SELECT * FROM f')
    expect(gone).to.include({ success: false, errorCode: '42P01' })
    expect(await codeOf(execute(id, 'TRUNCATE ledger'))).to.equal('InvalidParameter')
    expect(await codeOf(execute(id, 'SELECT version()', { maxRows: 1001 }))).to.equal(
      'InvalidParameter',
    )
  })

  it('has instances with their versions and states', async () => {
    const id = await newInstance('1.3.37')
    const { Instance }: Answered = await holo(`GET ${path(id)}`)
    expect(Instance).to.include({ Version: 'r1.3.37', InstanceStatus: 'Running' })
    const { InstanceList, Success }: Answered = await holo('POST /api/v1/instances', { body: {} })
    expect(InstanceList.at(-1)).to.include({ InstanceId: id, Version: '1.3.37' })
    expect(Success).to.equal('true')
    await holo(`POST ${path(id, '/instanceName')}`, { body: { instanceName: 'new' } })
    await holo(`POST ${path(id, '/stop')}`)
    expect((await holo(`GET ${path(id)}`)).Instance).to.include({
      InstanceName: 'new',
      InstanceStatus: 'Suspended',
    })
    await holo(`POST ${path(id, '/resume')}`)
    await holo(`POST ${path(id, '/delete')}`)
    expect(await codeOf(holo(`GET ${path(id)}`))).to.equal('ResourceNotExist')
    const wrong = newInstance('new')
    expect(await codeOf(wrong)).to.equal('InvalidParameter')
  })

  it('finds the calls of clients and of services to KMS', async () => {
    const lookUp = async (Value: string): Promise<Answered> =>
      trail('LookupEvents', {
        'LookupAttribute.1.Key': 'EventName',
        'LookupAttribute.1.Value': Value,
      })
    const [opened] = (await lookUp('OpenKmsService')).Events
    expect(opened).to.include({ serviceName: 'Kms', acsRegion: 'cn-shanghai' })
    expect(opened.userIdentity).to.include({ accessKeyId: 'testid', type: 'root-account' })
    const [generated] = (await lookUp('GenerateDataKey')).Events
    expect(generated).to.include({ sourceIpAddress: 'odps.aliyuncs.com' })
    const page: Answered = await trail('LookupEvents', { MaxResults: 1, Direction: 'FORWARD' })
    expect(page.Events).to.have.length(1)
    const next: Answered = await trail('LookupEvents', { MaxResults: 1, NextToken: page.NextToken })
    expect(next.Events).to.have.length(1)
    expect(await codeOf(trail('LookupEvents', { MaxResults: 51 }))).to.equal(
      'InvalidQueryParameter',
    )
    const half = trail('LookupEvents', { StartTime: '2026-01-01T00:00:00Z' })
    expect(await codeOf(half)).to.equal('InvalidQueryParameter')
  })

  it('bills the calls of keys', async () => {
    const bss = acs3(emulator, '2017-12-14')
    const BillingCycle = new Date(emulator.clock.now()).toISOString().slice(0, 7)
    const { Data }: Answered = await bss('DescribeInstanceBill', {
      BillingCycle,
      ProductCode: 'kms',
    })
    expect(Data.Items[0]).to.include({ ProductCode: 'kms', UsageUnit: 'calls' })
    const free: Answered = await bss('DescribeInstanceBill', {
      BillingCycle,
      IsHideZeroCharge: true,
    })
    expect(free.Data.Items).to.deep.equal([])
    const old: Answered = await bss('DescribeInstanceBill', { BillingCycle: '2001-01' })
    expect(old.Data.Items).to.deep.equal([])
    expect(await codeOf(bss('DescribeInstanceBill', { BillingCycle: 'now' }))).to.equal(
      'InvalidParameter',
    )
  })

  it('binds a project to a workspace of DataWorks', async () => {
    const dataworks = acs3(emulator, '2024-05-18')
    const { Id }: Answered = await dataworks('CreateProject', { Name: 'ledger_ws' })
    const { Project }: Answered = await dataworks('GetProject', { Id })
    expect(Project).to.include({ Id, Name: 'ledger_ws', Status: 'Available' })
    const bind = (project: string) =>
      dataworks('CreateComputeResource', {
        ProjectId: Id,
        Name: 'main',
        Type: 'maxcompute',
        ConnectionProperties: JSON.stringify({ project }),
      })
    expect(await codeOf(bind('nowhere'))).to.equal('OBJECT_NOT_EXIST')
    await bind('demo')
    const { PagingInfo }: Answered = await dataworks('ListComputeResources', { ProjectId: Id })
    expect(PagingInfo.ComputeResourceList[0].ConnectionProperties.project).to.equal('demo')
    expect(await codeOf(dataworks('CreateProject', { Name: 'ledger_ws' }))).to.equal(
      'Project.AlreadyExist',
    )
    expect(await codeOf(dataworks('GetProject', { Id: 1 }))).to.equal('Project.NotExist')
  })
})
