import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import type { TypedRow } from '../../columns'
import { OWNER } from '../../index'
import { encodeRows } from '../../record-stream'
import { type Emulator, startEmulator } from '..'
import { ask } from '../fixtures/signed-request'
import { refuseBrowsers } from './origin-check'

// biome-ignore lint/suspicious/noExplicitAny: answers are as various as routes
type Content = any

const COLUMN = { name: 'id', type: { name: 'STRING' }, comment: '', isNullable: true } as const

async function* chunksOf(rows: readonly TypedRow[]) {
  yield encodeRows([COLUMN], rows)
}

describe('the admin door', () => {
  let emulator: Emulator
  before(async () => {
    emulator = await startEmulator({ port: 0 })
  })
  after(() => emulator.close())

  async function admin(method: string, path: string, content?: unknown): Promise<Content> {
    const body = content === undefined ? null : JSON.stringify(content)
    const response = await fetch(`${emulator.address}/_sealproof${path}`, { method, body })
    return { status: response.status, ...((await response.json()) as object) }
  }
  const kms = (action: string, query = '') =>
    ask({ address: emulator.address, version: '2016-01-20', action, query })

  it('says that it serves, and which products', async () => {
    const { status, time, products } = await admin('GET', '/health')
    expect(status).to.equal('ok')
    expect(Math.abs(Date.parse(time) - Date.now())).to.be.lessThan(60_000)
    expect(products).to.deep.include({ name: 'Kms', version: '2016-01-20' })
  })

  it('moves the clock forward, never back', async () => {
    const { time: before } = await admin('GET', '/clock')
    const { time: after } = await admin('POST', '/clock', { hours: 23.5 })
    expect(Date.parse(after) - Date.parse(before)).to.be.within(23.5 * 3.6e6, 23.6 * 3.6e6)
    for (const hours of [-1, 'soon', 1e12]) {
      expect(await admin('POST', '/clock', { hours })).to.include({ status: 400 })
    }
  })

  it('shows the stored objects of a table, the meters and the bill', async () => {
    const rows = [{ note: 'visible' }]
    await emulator.cloud.tunnel.writeRows(OWNER, {
      project: 'demo',
      table: 'notes',
      rows,
      mode: 'append',
    })
    const { objects } = await admin('GET', '/objects?project=demo&table=notes')
    expect(objects).to.have.length(1)
    expect(Buffer.from(objects[0].bytes, 'base64').includes('visible')).to.equal(true)
    expect(objects[0].envelope).to.equal(null)
    expect(await admin('GET', '/objects?project=demo&table=none')).to.include({ status: 404 })
    expect(await admin('GET', '/objects?project=demo')).to.include({ status: 400 })
    await kms('OpenKmsService')
    const { kms: meters, bill } = await admin('GET', '/meters')
    const operations = meters.map(({ operation }: Content) => operation)
    expect(operations).to.include('OpenKmsService')
    expect(bill).to.deep.equal([])
  })

  it('lists recent calls without their parameters, newest first', async () => {
    await admin('DELETE', '/calls')
    await kms('CreateKey', 'Description=secret-text')
    await kms('MakeCoffee')
    const { calls } = await admin('GET', '/calls')
    expect(calls).to.have.length(2)
    expect(calls[1]).to.include({ product: 'Kms', operation: 'CreateKey', status: 200 })
    expect(JSON.stringify(calls)).to.not.include('secret-text')
  })

  it('makes the next calls of an operation fail', async () => {
    const failure = { product: 'Kms', operation: 'ListKeys', failure: 'throttled', times: 2 }
    expect((await admin('POST', '/failures', failure)).failures).to.deep.equal([failure])
    expect((await kms('ListKeys')).status).to.equal(429)
    expect((await kms('DescribeAccountKmsStatus')).status).to.equal(200)
    await admin('DELETE', '/failures')
    expect((await kms('ListKeys')).status).to.equal(200)
    for (const mistake of [
      { failure: 'sad' },
      { failure: 'internal', operation: 'MakeCoffee' },
      { failure: 'internal', times: 0 },
    ]) {
      expect(await admin('POST', '/failures', mistake)).to.include({ status: 400 })
    }
  })

  it('goes back to a snapshot, and by a reset to the beginning', async () => {
    const snapshot = await (await fetch(`${emulator.address}/_sealproof/snapshot`)).json()
    const before = await kms('ListKeys')
    await kms('CreateKey')
    expect(await admin('PUT', '/snapshot', snapshot)).to.deep.equal({ status: 200 })
    expect(JSON.parse((await kms('ListKeys')).text).TotalCount).to.equal(
      JSON.parse(before.text).TotalCount,
    )
    const { objects } = await admin('GET', '/objects?project=demo&table=notes')
    expect(objects).to.have.length(1)
    expect(await admin('POST', '/reset')).to.deep.equal({ status: 200 })
    expect(JSON.parse((await kms('DescribeAccountKmsStatus')).text).AccountStatus).to.equal(
      'NotEnabled',
    )
    expect(await admin('GET', '/objects?project=demo&table=notes')).to.include({ status: 404 })
  })

  it('has nothing of a write in a snapshot that was under way', async () => {
    const { tables, tunnel } = emulator.cloud
    const place = { project: 'demo', table: 'half' }
    const definition = { columns: [COLUMN], partitionKeys: [], comment: '', lifecycle: null }
    await tables.create(OWNER, { ...place, definition, ifNotExists: false })
    const request = { ...place, partition: [], mode: 'append', createPartition: false } as const
    const staged = await tables.beginWrite(OWNER, request)
    await staged.write(0, chunksOf([['1']]))
    const snapshot: Content = await (await fetch(`${emulator.address}/_sealproof/snapshot`)).json()
    expect(snapshot.objects.map(({ id }: Content) => id)).to.include('demo/1/00000000')
    await admin('PUT', '/snapshot', snapshot)
    const { objects } = await admin('GET', '/objects?project=demo&table=half')
    expect(objects).to.deep.equal([])
    const late = await staged.write(1, chunksOf([['2']])).catch(({ code }) => code)
    expect(late).to.equal('OBJECT_NOT_EXIST')
    expect(await tunnel.readRows(OWNER, place).catch(({ code }) => code)).to.equal(
      'OBJECT_NOT_EXIST',
    )
    await emulator.cloud.tunnel.writeRows(OWNER, { ...place, rows: [{ id: '3' }], mode: 'append' })
    expect(await emulator.cloud.tunnel.readRows(OWNER, place)).to.deep.equal([{ id: '3' }])
  })

  it('refuses what is no snapshot, and changes nothing', async () => {
    const record = { kind: 'emulator.origin', id: 'origin', json: '{' }
    const whole: Content = await (await fetch(`${emulator.address}/_sealproof/snapshot`)).json()
    const json = JSON.stringify({ project: 'demo', name: 'a', prefix: 'demo/9/', objects: [] })
    const ofBefore = { kind: 'maxcompute.tables', id: 'demo/9/', json }
    for (const content of [
      {},
      { version: 1, records: [], objects: [] },
      { version: 2, records: [1], objects: [] },
      { version: 2, records: [], objects: [] },
      { version: 2, records: [record], objects: [] },
      { ...whole, records: [...whole.records, ofBefore] },
    ]) {
      const { status, error } = await admin('PUT', '/snapshot', content)
      expect([status, error]).to.deep.equal([400, error])
      expect(error).to.match(/^this is no snapshot of this program: /)
    }
    expect(emulator.cloud.projects.getProject(OWNER, { project: 'demo' }).name).to.equal('demo')
  })

  it('names the paths and the methods that there are', async () => {
    expect(await admin('GET', '/nothing')).to.include({ status: 404 })
    expect((await admin('GET', '/nothing')).error).to.include('/_sealproof/health')
    expect((await admin('GET', '/reset')).error).to.include('POST')
    const response = await fetch(`${emulator.address}/_sealproof/clock`, {
      method: 'POST',
      body: '{"hours":',
    })
    expect(response.status).to.equal(400)
  })

  const own = { host: '127.0.0.1:7358' }
  const browsers: [string, Record<string, string>][] = [
    ['another name in Host', { host: 'rebound.example:7358' }],
    ['no Host', {}],
    ['an Origin', { ...own, origin: 'https://site.example' }],
    ['the Origin null', { ...own, origin: 'null' }],
    ['an image of a page', { ...own, 'sec-fetch-site': 'cross-site' }],
    ['an address typed into a browser', { ...own, 'sec-fetch-site': 'none' }],
  ]
  for (const [what, headers] of browsers) {
    it(`refuses ${what}`, () => {
      expect(() => refuseBrowsers({ headers, clientIp: '127.0.0.1' })).to.throw()
    })
  }

  it('refuses other machines', () => {
    expect(() => refuseBrowsers({ headers: own, clientIp: '192.0.2.1' })).to.throw('this machine')
    refuseBrowsers({ headers: own, clientIp: '127.0.0.1' })
  })
})
