import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import * as zlib from 'node:zlib'
import { expect } from 'chai'
import type { Column, ColumnType, TypedRow } from '../../columns'
import { type Emulator, startEmulator } from '..'
import { askOdps, jobOf, signedOdps } from '../fixtures/odps-request'
import { rowsIn, streamOf, TunnelClient } from '../fixtures/tunnel-client'

const column = (name: string, type: ColumnType): Column => {
  return { name, type, comment: '', isNullable: true }
}
const COLUMNS = [column('id', { name: 'BIGINT' }), column('name', { name: 'STRING' })]
const ALL = [
  ...(['TINYINT', 'SMALLINT', 'INT', 'BIGINT', 'FLOAT', 'DOUBLE', 'BOOLEAN'] as const),
  ...(['STRING', 'BINARY', 'JSON', 'DATETIME', 'DATE', 'TIMESTAMP', 'TIMESTAMP_NTZ'] as const),
  ...(['INTERVAL_DAY_TIME', 'INTERVAL_YEAR_MONTH'] as const),
].map((name) => column(name.toLowerCase(), { name }))
const NESTED = [
  column('decimal', { name: 'DECIMAL', precision: 38, scale: 18 }),
  column('list', { name: 'ARRAY', element: { name: 'STRING' } }),
  column('map', { name: 'MAP', key: { name: 'STRING' }, value: { name: 'BIGINT' } }),
  column('struct', {
    name: 'STRUCT',
    fields: [
      { name: 'x', type: { name: 'ARRAY', element: { name: 'BOOLEAN' } } },
      { name: 'y', type: { name: 'STRING' } },
    ],
  }),
]
const MOMENT = { seconds: -5n, nanoseconds: 999_999_999 }
const FULL: TypedRow = [
  ...[-128n, 32767n, -(2n ** 31n), 2n ** 63n - 1n, -2.25, Math.PI, true],
  ...['é😀', Buffer.from([0, 255]), '{"a":[1]}', -1n, 20_000n, MOMENT, MOMENT, MOMENT, -13n],
  '-12345678901234567890.000000000000000001',
  ['a', null, ''],
  { entries: [['k', 1n] as const, ['l', null] as const] },
  [[true, null], null],
]

describe('the tunnel', () => {
  let emulator: Emulator
  let client: TunnelClient
  const mistakes: unknown[] = []

  before(async () => {
    emulator = await startEmulator({ port: 0, onMistake: (error) => mistakes.push(error) })
    client = new TunnelClient(emulator.address)
    await created('plain', COLUMNS)
    await created('parts', COLUMNS, [column('ds', { name: 'STRING' })])
    await created('every', [...ALL, ...NESTED])
    await created('copies', [...ALL, ...NESTED])
  })
  after(async () => {
    await emulator.close()
    expect(mistakes).to.deep.equal([])
  })

  function created(table: string, columns: Column[], partitionKeys: Column[] = []) {
    const definition = { columns, partitionKeys, comment: '', lifecycle: null }
    const request = { project: 'demo', table, definition, ifNotExists: false }
    return emulator.cloud.tables.create('owner', request)
  }

  it('makes blocks visible at the commit, in the order of their ids or not', async () => {
    const id = await client.beginUpload('plain')
    const target = `/tables/plain?uploadid=${id}`
    const block = (row: TypedRow) => streamOf(COLUMNS, [row])
    await client.ask('PUT', `${target}&blockid=7`, await block([7n, 'seven']))
    await client.ask('PUT', `${target}&blockid=3`, await block([3n, 'three']))
    await client.ask('PUT', `${target}&blockid=7`, await block([8n, 'replaced']))
    const looked = await client.ask('GET', target)
    expect(looked.document).to.deep.include({
      Status: 'normal',
      MaxFieldSize: 8_388_608,
      UploadedBlockList: [{ BlockID: 3 }, { BlockID: 7 }],
    })
    expect(await client.rows('plain', COLUMNS)).to.deep.equal([])
    expect((await client.ask('POST', target)).document.Status).to.equal('closed')
    expect((await client.ask('POST', target)).document.Status, 'asked again').to.equal('closed')
    const late = await client.ask('PUT', `${target}&blockid=1`, await block([1n, 'late']))
    expect(late.code).to.equal('StatusConflict')
    expect(await client.rows('plain', COLUMNS)).to.have.deep.members([
      [3n, 'three'],
      [8n, 'replaced'],
    ])
  })

  it('sends a range of rows, and columns in the order that is asked for', async () => {
    const rows = Array.from({ length: 100 }, (_, n): TypedRow => [BigInt(n), `n${n}`])
    await client.upload('plain', COLUMNS, rows, '&overwrite=true')
    const { document } = await client.ask('POST', '/tables/plain?downloads=&asyncmode=true')
    expect(document.RecordCount).to.equal(100)
    const data = `/tables/plain?data&downloadid=${document.DownloadID}`
    const range = await client.ask('GET', `${data}&rowrange=(98,2)`)
    expect(await rowsIn(COLUMNS, range.bytes)).to.deep.equal(rows.slice(98))
    const swapped = await client.ask('GET', `${data}&rowrange=(0,1)&columns=name,id`)
    expect(await rowsIn([...COLUMNS].reverse(), swapped.bytes)).to.deep.equal([['n0', 0n]])
    expect((await client.ask('GET', `${data}&rowrange=(0,0)`)).bytes.length).to.equal(10)
  })

  it('reads and writes what is compressed', async () => {
    const rows: TypedRow[] = [[1n, 'x'.repeat(100_000)]]
    const stream = await streamOf(COLUMNS, rows)
    for (const [encoding, packed, unpack] of [
      ['deflate', zlib.deflateSync(stream), zlib.inflateSync],
      ['zstd', zlib.zstdCompressSync(stream), zlib.zstdDecompressSync],
    ] as const) {
      const id = await client.beginUpload('plain', '&overwrite=true')
      const target = `/tables/plain?uploadid=${id}`
      const headers = { 'content-encoding': encoding }
      expect((await client.ask('PUT', `${target}&blockid=0`, packed, headers)).status).to.equal(200)
      const cut = await client.ask(
        'PUT',
        `${target}&blockid=1`,
        packed.subarray(0, packed.length >> 1),
        headers,
      )
      expect(cut.code, `${encoding}, cut off`).to.equal('MalformedDataStream')
      await client.ask('POST', target)
      const { document } = await client.ask('POST', '/tables/plain?downloads')
      const data = `/tables/plain?data&downloadid=${document.DownloadID}&rowrange=(0,1)`
      const answer = await client.ask('GET', data, undefined, { 'accept-encoding': encoding })
      expect(answer.headers['content-encoding']).to.equal(encoding)
      expect(unpack(answer.bytes)).to.deep.equal(stream)
    }
  })

  it('answers at once where what is compressed is wrong, however much follows', async () => {
    const target = `/tables/plain?uploadid=${await client.beginUpload('plain')}&blockid=0`
    const packed = zlib.deflateSync(Buffer.alloc(8 * 2 ** 20))
    const answer = await client.ask('PUT', target, packed, { 'content-encoding': 'deflate' })
    expect(answer.code).to.equal('MalformedDataStream')
  })

  it('knows partitions, creates one where that is asked for, and overwrites only that one', async () => {
    const first = '&partition=ds%3D2026/01/01&create_partition=true'
    const second = '&partition=ds%3D%27b%27&create_partition=true'
    await client.upload('parts', COLUMNS, [[1n, 'a']], first)
    await client.upload('parts', COLUMNS, [[2n, 'b']], second)
    await client.upload('parts', COLUMNS, [[3n, 'c']], `${second}&overwrite=true`)
    expect(await client.rows('parts', COLUMNS, '&partition=ds%3D2026/01/01')).to.deep.equal([
      [1n, 'a'],
    ])
    expect(await client.rows('parts', COLUMNS, '&partition=ds%3Db')).to.deep.equal([[3n, 'c']])
  })

  it('sends every type as Arrow, and reads what it sends', async () => {
    const columns = [...ALL, ...NESTED]
    const rows = [FULL, columns.map(() => null), FULL]
    await client.upload('every', columns, rows)
    const { document } = await client.ask('POST', '/tables/every?downloads')
    const data = `/tables/every?data&arrow&downloadid=${document.DownloadID}&rowrange=(0,3)`
    const { bytes } = await client.ask('GET', data)
    const id = await client.beginUpload('copies')
    const target = `/tables/copies?uploadid=${id}`
    const put = await client.ask('PUT', `${target}&blockid=0&arrow`, bytes)
    expect(put.status, put.bytes.toString()).to.equal(200)
    bytes[100] = (bytes[100] as number) ^ 1
    const changed = await client.ask('PUT', `${target}&blockid=1&arrow`, bytes)
    expect(changed.code).to.equal('MalformedDataStream')
    await client.ask('POST', target)
    expect(await client.rows('copies', columns)).to.deep.equal(rows)
  })

  it('sends the rows of a SELECT, and no other result', async () => {
    await client.upload('plain', COLUMNS, [[5n, 'five']], '&overwrite=true')
    const submitted = async (query: string) => {
      const target = '/projects/demo/instances'
      const { headers } = await askOdps({
        address: emulator.address,
        method: 'POST',
        target,
        body: jobOf(query),
      })
      return headers.get('location')?.split('/').at(-1) ?? ''
    }
    const id = await submitted('SELECT name, id FROM plain;')
    const { document } = await client.ask('POST', `/instances/${id}?downloads`)
    expect(document.RecordCount).to.equal(1)
    const data = `/instances/${id}?data&downloadid=${document.DownloadID}&rowrange=(0,1)`
    const { bytes } = await client.ask('GET', data)
    const direct = await client.ask('GET', `/instances/${id}?data&rowrange=(0,${2n ** 63n - 1n})`)
    // Field 1, its length, the columns in JSON, their checksum, and the same records.
    expect([...direct.bytes.subarray(0, 1)]).to.deep.equal([0x0a])
    expect(direct.bytes.toString('latin1')).to.include('"columns":[{"name":"name","type":"string"')
    expect(direct.bytes.subarray(-bytes.length).equals(bytes)).to.equal(true)
    const beyond = await client.ask('GET', `/instances/${id}?data&rowrange=(1,5)`)
    expect(beyond.status).to.equal(200)
    expect((await client.ask('GET', `/instances/${id}?data&arrow`)).code).to.equal(
      'MethodNotAllowed',
    )
    expect(await rowsIn([...COLUMNS].reverse(), bytes)).to.deep.equal([['five', 5n]])
    const other = await submitted('DESC plain;')
    expect((await client.ask('POST', `/instances/${other}?downloads`)).code).to.equal(
      'InstanceTypeNotSupported',
    )
  })

  it('refuses what is wrong with a documented code, and keeps nothing of it', async () => {
    const before = await client.rows('plain', COLUMNS)
    const good = await streamOf(COLUMNS, [[1n, 'a']])
    const flipped = Buffer.from(good)
    flipped[1] = 4
    const upload = `/tables/plain?uploadid=${await client.beginUpload('plain')}`
    const { document } = await client.ask('POST', '/tables/plain?downloads')
    const download = `/tables/plain?data&downloadid=${document.DownloadID}`
    const refusals: [code: string, method: string, target: string, body?: Buffer][] = [
      ['MalformedDataStream', 'PUT', `${upload}&blockid=0`, flipped],
      ['MalformedDataStream', 'PUT', `${upload}&blockid=0`, good.subarray(0, -3)],
      ['MalformedDataStream', 'PUT', `${upload}&blockid=0`, Buffer.concat([good, good])],
      ['MalformedDataStream', 'PUT', `${upload}&blockid=0`, Buffer.alloc(0)],
      ['InvalidBlockID', 'PUT', `${upload}&blockid=20000`, good],
      ['InvalidBlockID', 'PUT', `${upload}&blockid=x`, good],
      ['MethodNotAllowed', 'PUT', upload, good],
      ['MethodNotAllowed', 'GET', '/tables/plain/preview?limit=1'],
      ['MethodNotAllowed', 'POST', '/tables/plain/upserts?uploads=1'],
      ['MethodNotAllowed', 'PUT', '/tables/plain/streams/slots', good],
      ['NoSuchUpload', 'PUT', '/tables/plain?uploadid=none&blockid=0', good],
      ['NoSuchUpload', 'POST', upload.replace('plain', 'every')],
      ['NoSuchDownload', 'GET', '/tables/plain?downloadid=none'],
      ['InvalidRowRange', 'GET', `${download}&rowrange=(0,1000)`],
      ['InvalidRowRange', 'GET', `${download}&rowrange=all`],
      ['InvalidColumnSpec', 'GET', `${download}&rowrange=(0,0)&columns=none`],
      ['NoSuchTable', 'POST', '/tables/none?uploads'],
      ['NoSuchTable', 'POST', '/tables/none?downloads'],
      ['NoSuchPartition', 'POST', '/tables/parts?uploads&partition=ds%3Dnone'],
      ['NoSuchPartition', 'POST', '/tables/parts?downloads&partition=ds%3Dnone'],
      ['MissingPartitionSpec', 'POST', '/tables/parts?downloads'],
      ['InvalidPartitionSpec', 'POST', '/tables/parts?downloads&partition=other%3D1'],
      ['InvalidPartitionSpec', 'POST', '/tables/plain?downloads&partition=ds%3D1'],
      ['NoSuchObject', 'POST', '/instances/none?downloads'],
    ]
    for (const [code, method, target, body] of refusals) {
      const answer = await client.ask(method, target, body)
      expect(answer.code, `${method} ${target}: ${answer.bytes}`).to.equal(code)
      expect(answer.headers['x-odps-request-id']).to.match(/^[0-9A-F]+$/)
    }
    const snappy = { 'content-encoding': 'x-snappy-framed' }
    expect((await client.ask('PUT', `${upload}&blockid=0`, good, snappy)).code).to.equal(
      'InvalidArgument',
    )
    expect((await client.ask('GET', upload)).document.UploadedBlockList).to.deep.equal([])
    await client.ask('POST', upload)
    expect(await client.rows('plain', COLUMNS)).to.deep.equal(before)
  })

  it('keeps nothing of a block whose client went away', async () => {
    const target = `/projects/demo/tables/plain?uploadid=${await client.beginUpload('plain')}`
    const asked = { address: emulator.address, method: 'PUT', target: `${target}&blockid=0` }
    const { headers } = signedOdps(asked)
    const socket = connect(Number(new URL(emulator.address).port), '127.0.0.1')
    await once(socket, 'connect')
    const lines = Object.entries({ ...headers, host: 'x', 'content-length': '1000' })
    const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
    socket.write(`PUT ${asked.target} HTTP/1.1\r\n${head}\r\n`)
    socket.write(await streamOf(COLUMNS, [[1n, 'a']]))
    await wait(50)
    socket.destroy()
    await wait(50)
    const looked = await client.ask('GET', target.replace('/projects/demo', ''))
    expect(looked.document.UploadedBlockList).to.deep.equal([])
  })

  it('ends sessions after 24 hours', async () => {
    const upload = `/tables/plain?uploadid=${await client.beginUpload('plain')}`
    const block = await streamOf(COLUMNS, [[1n, 'a']])
    await client.ask('PUT', `${upload}&blockid=0`, block)
    const { document } = await client.ask('POST', '/tables/plain?downloads')
    const download = `/tables/plain?downloadid=${document.DownloadID}`
    emulator.clock.advance(23.9)
    expect((await client.ask('PUT', `${upload}&blockid=0`, block)).status).to.equal(200)
    emulator.clock.advance(0.2)
    expect((await client.ask('GET', upload)).document.Status).to.equal('expired')
    expect((await client.ask('POST', upload)).code).to.equal('StatusConflict')
    expect((await client.ask('PUT', `${upload}&blockid=0`, block)).code).to.equal('StatusConflict')
    expect((await client.ask('GET', download)).document.Status).to.equal('expired')
    expect((await client.ask('GET', `${download}&data&rowrange=(0,0)`)).code).to.equal(
      'StatusConflict',
    )
  })
})
