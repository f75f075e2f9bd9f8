/** Signed requests to the tunnel at random: each is answered in its form, never by 500, and tells no secret. */
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { expect } from 'chai'
import fc from 'fast-check'
import type { Column, TypedRow } from '../../reference-impl'
import { type Emulator, startEmulator } from '../../reference-impl/protocols'
import { signedOdps } from '../../reference-impl/protocols/fixtures/odps-request'
import { streamOf, TunnelClient } from '../../reference-impl/protocols/fixtures/tunnel-client'

/** `npm run fuzz:emulator` plays 10,000. */
const REQUESTS = Number(process.env.SEALPROOF_FUZZED_REQUESTS ?? 300)
const CLIENTS = 8
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

const column = (name: string, type: Column['type']): Column => {
  return { name, type, comment: '', isNullable: true }
}
const COLUMNS = [
  column('id', { name: 'BIGINT' }),
  column('name', { name: 'STRING' }),
  column('list', { name: 'ARRAY', element: { name: 'TIMESTAMP' } }),
  column('map', { name: 'MAP', key: { name: 'VARCHAR', length: 9 }, value: { name: 'DOUBLE' } }),
  column('decimal', { name: 'DECIMAL', precision: 10, scale: 2 }),
]
const ROWS = Array.from({ length: 40 }, (_, n): TypedRow => {
  const moment = { seconds: BigInt(n), nanoseconds: n }
  return [BigInt(n), `n${n}`, [moment, null], { entries: [['k', n / 3]] }, n % 3 ? '1.5' : null]
})
/** In JSON; in XML where a request names no session, and so is one of REST. */
const ERROR = /^{"Code":"\w+"|^<\?xml.*<Error>/s
const SECRET = 'a text that only its owner may read'

const value = fc.oneof(
  fc.constantFrom('', '0', '1', '-1', '19999', '20000', 'true', 'ds=1', "ds='", 'id,name', 'none'),
  fc.constantFrom('(0,40)', '(39,1)', '(0,99)', '(,)', '(0,1)x', '(-1,1)', '(0,1e3)'),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const name = fc.constantFrom(
  ...['uploads', 'uploadid', 'blockid', 'downloads', 'downloadid', 'data', 'arrow', 'rowrange'],
  ...['columns', 'partition', 'overwrite', 'create_partition', 'asyncmode', 'reload', 'raw_size'],
)
/** What is changed in a stream: bytes at random places, its length. */
const change = fc.record({
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 3 }),
  cut: fc.option(fc.nat(), { nil: undefined, freq: 3 }),
  kind: fc.constantFrom('records', 'arrow', 'deflated', 'none'),
})
const asked = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'PUT', 'DELETE'),
  subject: fc.constantFrom('/tables/rows', '/tables/parts', '/tables/none', '/instances/x'),
  known: fc.constantFrom<keyof Known>('upload', 'download', 'none'),
  parameters: fc.array(fc.tuple(name, value), { maxLength: 5 }),
  encoding: fc.constantFrom(
    undefined,
    'deflate',
    'zstd',
    'identity',
    'x-snappy-framed',
    '__proto__',
  ),
  change,
})
/** Sessions: `blocks` is one that no random request commits. */
interface Known {
  readonly upload: string
  readonly blocks: string
  readonly download: string
  readonly none: string
}
/** A block that is wrong in its stream alone. */
const block = change.map((changed): Asked => {
  const { kind } = changed
  const parameters: [string, string][] = [['blockid', String(changed.flips.length)]]
  if (kind === 'arrow') parameters.push(['arrow', ''])
  const encoding = kind === 'deflated' ? 'deflate' : undefined
  return {
    method: 'PUT',
    subject: '/tables/rows',
    known: 'blocks',
    parameters,
    encoding,
    change: changed,
  }
})
type Asked = typeof asked extends fc.Arbitrary<infer Of> ? Of : never

describe('random requests to the tunnel', () => {
  let emulator: Emulator
  let client: TunnelClient
  const mistakes: unknown[] = []
  const streams: Record<string, Buffer> = {}
  before(async () => {
    emulator = await startEmulator({ port: 0, onMistake: (error) => mistakes.push(error) })
    client = new TunnelClient(emulator.address)
    const { tables } = emulator.cloud
    for (const [table, keys] of Object.entries({ rows: [], secrets: [], parts: ['ds'] })) {
      const partitionKeys = keys.map((key) => column(key, { name: 'STRING' }))
      const definition = { columns: COLUMNS, partitionKeys, comment: '', lifecycle: null }
      await tables.create('owner', { project: 'demo', table, definition, ifNotExists: false })
    }
    await client.upload('secrets', COLUMNS, [[1n, SECRET, null, null, null]])
    await client.upload('rows', COLUMNS, ROWS)
    const { document } = await client.ask('POST', '/tables/rows?downloads')
    const arrow = `/tables/rows?data&arrow&downloadid=${document.DownloadID}`
    streams.records = await streamOf(COLUMNS, ROWS)
    streams.arrow = (await client.ask('GET', arrow)).bytes
    streams.deflated = deflateSync(streams.records)
  })
  after(async () => {
    agent.destroy()
    await emulator.close()
  })

  it('are answered, and what they break is not kept', async () => {
    const upload = await client.beginUpload('rows')
    const blocks = await client.beginUpload('rows')
    const { document } = await client.ask('POST', '/tables/rows?downloads')
    const known: Known = {
      upload: `uploadid=${upload}`,
      blocks: `uploadid=${blocks}`,
      download: `downloadid=${document.DownloadID}`,
      none: '',
    }
    const wrong: unknown[] = []
    const either = fc.oneof(asked, block)
    let stored = 0
    const remaining = fc.sample(either, { numRuns: REQUESTS, seed: 19 }).values()
    const play = async () => {
      for (const each of remaining) {
        const { status, body } = await sent(emulator.address, each, known[each.known], streams)
        const text = body.toString('latin1')
        if (status === 200 && each.method === 'PUT') stored++
        const isTold = text.includes(emulator.identity.accessKeySecret) || text.includes(SECRET)
        if (status >= 500 || isTold || (status !== 200 && !ERROR.test(text))) {
          wrong.push({ each, status, text })
        }
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, play))
    expect(wrong).to.deep.equal([])
    expect(mistakes).to.deep.equal([])
    // Some streams were not changed at all.
    expect(stored).to.be.above(REQUESTS / 100)
    // What was uploaded can be read.
    await client.ask('POST', `/tables/rows?uploadid=${blocks}`)
    expect((await client.rows('rows', COLUMNS)).slice(0, 40)).to.deep.equal(ROWS)
  })
})

/** Over node:http, which takes less of the machine than `fetch`. */
async function sent(
  address: string,
  { method, subject, parameters, encoding, change: changed }: Asked,
  known: string,
  streams: Readonly<Record<string, Buffer>>,
): Promise<{ status: number; body: Buffer }> {
  const query = new URLSearchParams(parameters.filter(([key]) => key !== 'overwrite'))
  const target = `/projects/demo${subject}?${known}&${query}`.replaceAll(/[!'()*]/g, encoded)
  const body = brokenStream(streams[changed.kind] ?? Buffer.alloc(0), changed)
  const headers = { ...signedOdps({ address, method, target }).headers }
  if (encoding !== undefined) headers['content-encoding'] = encoding
  if (encoding !== undefined) headers['accept-encoding'] = encoding
  const sending = request(`${address}${target}`, { method, headers, agent })
  if (method === 'PUT') sending.end(body)
  else sending.end()
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, body: await buffer(response) }
}

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`
}

function brokenStream(stream: Buffer, { flips, cut }: Asked['change']): Buffer {
  const broken = Buffer.from(stream.subarray(0, cut === undefined ? undefined : cut % 4000))
  for (const [at, bits] of flips) {
    const index = at % Math.max(1, broken.length)
    if (index < broken.length) broken[index] = (broken[index] as number) ^ bits
  }
  return broken
}
