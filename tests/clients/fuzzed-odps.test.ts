/** Signed requests to ODPS at random: each is answered in its form, never by 500, and tells no secret. */
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { type Emulator, ODPS_ROUTES, startEmulator } from '../../reference-impl/protocols'
import { signedOdps } from '../../reference-impl/protocols/fixtures/odps-request'

/** `npm run fuzz:emulator` plays 10,000. */
const REQUESTS = Number(process.env.SEALPROOF_FUZZED_REQUESTS ?? 300)
const CLIENTS = 8
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })

const segment = fc.oneof(
  {
    arbitrary: fc.constantFrom('demo', 't', 'owner', 'admin', 'ALIYUN$1234567890123456'),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 20 }), weight: 1 },
  fc.constantFrom('..', '%', '__proto__', 'constructor', 'x'.repeat(2000)),
)
const key = fc.constantFrom(
  ...['properties', 'extended', 'service', 'taskstatus', 'result', 'source', 'instancesummary'],
  ...['partitions', 'partition', 'expectmarker', 'marker', 'maxitems', 'name', 'type', 'owner'],
  ...['daterange', 'status', 'onlyowner', 'roles', 'users', 'policy', 'security_configuration'],
  ...['curr_project', 'x-odps-tag', 'reverse', 'sign_bearer_token', 'other'],
)
const value = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '1',
    '-1',
    '1e9',
    'true',
    "ds='1'",
    "ds='",
    'a=b,c',
    'yes',
    'Terminated',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const statement = fc.oneof(
  fc.constantFrom(
    'SELECT 1;',
    'SELECT * FROM t',
    'whoami',
    'CREATE TABLE t (a BIGINT)',
    'DESC t',
    '',
  ),
  fc.constantFrom(
    'INSERT INTO t VALUES (1)',
    'DROP TABLE IF EXISTS t',
    'SELECT',
    '(((((',
    'SHOW TABLES',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const escaped = (raw: string) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const body = fc.oneof(
  statement.map(
    (query) =>
      `<Instance><Job><Tasks><SQL><Name>T</Name><Query>${escaped(query)}</Query></SQL></Tasks></Job></Instance>`,
  ),
  statement.map((query) => `<Authorization><Query>${escaped(query)}</Query></Authorization>`),
  fc.json({ maxDepth: 3 }),
  fc.constantFrom('', '<a>', '<Instance/>', '<Instance><Job/></Instance>', '[{"Action":1}]'),
  fc.constantFrom('<!DOCTYPE a [<!ENTITY b "c">]><Instance>&b;</Instance>', '<![CDATA[', '\u0000'),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const asked = fc.record({
  route: fc.constantFrom(...ODPS_ROUTES.map(({ pattern }) => pattern)),
  method: fc.oneof(
    { arbitrary: fc.constant(''), weight: 9 },
    fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD'),
  ),
  project: fc.oneof({ arbitrary: fc.constant('demo'), weight: 4 }, segment),
  prefix: fc.constantFrom('/api', ''),
  segments: fc.array(segment, { minLength: 2, maxLength: 2 }),
  pairs: fc.array(fc.tuple(key, value), { maxLength: 4 }),
  body,
})

describe('random requests of ODPS', () => {
  let emulator: Emulator
  const mistakes: unknown[] = []
  before(async () => {
    emulator = await startEmulator({ port: 0, onMistake: (error) => mistakes.push(error) })
  })
  after(async () => {
    agent.destroy()
    await emulator.close()
  })

  it('are answered by ODPS', async () => {
    const remaining = fc.sample(asked, { numRuns: REQUESTS, seed: 19 }).values()
    const wrong: unknown[] = []
    // Clients take turns with the iterator: each has the next request that none has asked.
    const client = async () => {
      for (const each of remaining) {
        const { status, answer } = await sent(emulator.address, each)
        const isTold = answer.includes(emulator.identity.accessKeySecret)
        const isInForm = status < 400 || answer === '' || /<Error><Code>|^\{"Code":/.test(answer)
        if (status >= 500 || isTold || !isInForm) wrong.push({ each, status, answer })
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, client))
    expect(wrong.slice(0, 3)).to.deep.equal([])
    expect(mistakes.slice(0, 3)).to.deep.equal([])
  })
})

type Asked = typeof asked extends fc.Arbitrary<infer Each> ? Each : never

async function sent(address: string, each: Asked) {
  const [routeMethod = '', pattern = ''] = each.route.split(' ')
  const [path = '', routeKey] = pattern.split('?')
  const segments = [each.project, ...each.segments].values()
  const filled = path.replaceAll(/\{\w+\}/g, () => encoded(segments.next().value ?? 'x'))
  const pairs = [...(routeKey === undefined ? [] : [[routeKey, '']]), ...each.pairs]
  const query = pairs.map(([name = '', text = '']) => `${encoded(name)}=${encoded(text)}`).join('&')
  const method = each.method === '' ? routeMethod : each.method
  const target = `${each.prefix}${filled}?${query}`
  const { headers } = signedOdps({ address, method, target })
  const content = method === 'GET' || method === 'HEAD' ? '' : each.body.toWellFormed()
  const length = { 'content-length': String(Buffer.byteLength(content)) }
  const asking = request(`${address}${target}`, {
    method,
    headers: { ...headers, ...length },
    agent,
  })
  asking.end(content)
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, answer: await text(response) }
}

function encoded(raw: string): string {
  return encodeURIComponent(raw.toWellFormed())
}
