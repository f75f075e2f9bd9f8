/**
 * The client against answers of every kind, without a network: each is a fault, told in one
 * sentence.
 */
import { after, afterEach, before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import nock from 'nock'
import { openNetwork, shutNetwork } from '../fixtures/network'
import { type Sandbox, TargetFault } from '../target'
import { connectTo, type HttpTarget } from './index'
import type { Pace } from './repeats'

const ORIGIN = 'http://target.example'
const INTRODUCTION = { name: 'a target', version: '7', contract: 1, capabilities: ['keys'] }
const JSON_TYPE = { 'content-type': 'application/json' }

type Reply = readonly [status: number, body?: string | Buffer | object, headers?: object]

/** A clock that stands still but for what is waited for; chance is always in the middle. */
function paceOf(): Pace & { readonly waited: number[] } {
  let time = Date.parse('2026-03-01T12:00:00Z')
  const waited: number[] = []
  return {
    waited,
    now: () => time,
    wait: async (ms) => {
      waited.push(ms)
      time += ms
    },
    random: () => 0.5,
  }
}

function nothingLeft(): void {
  const left = nock.pendingMocks()
  nock.cleanAll()
  expect(left).to.deep.equal([])
}

function reply(interceptor: nock.Interceptor, [status, body = '', headers = JSON_TYPE]: Reply) {
  interceptor.reply(status, body as nock.Body, headers as nock.ReplyHeaders)
}

function introduce(): void {
  reply(nock(ORIGIN).get('/'), [200, INTRODUCTION])
}

async function open(
  settings: Record<string, string> = {},
  pace: Pace = paceOf(),
): Promise<{ target: HttpTarget; sandbox: Sandbox }> {
  introduce()
  reply(nock(ORIGIN).post('/sandboxes'), [201, { id: 's1' }])
  const target = await connectTo(ORIGIN, settings, pace)
  return { target, sandbox: await target.openSandbox('a scenario') }
}

async function faultOf(asking: Promise<unknown> | undefined): Promise<string> {
  const outcome = await asking?.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  expect(outcome).to.have.property('error').that.is.instanceOf(TargetFault)
  const { message } = (outcome as unknown as { error: TargetFault }).error
  expect(message).not.to.match(/[\n\r]/)
  return message
}

const html = (title: string): string =>
  `<!DOCTYPE html>\n<html><head><title>Error</title><style>p{color:red}</style></head>\n<body><h1>${title}</h1><p>Try &amp; again</p><script>alert(1)</script></body></html>`

describe('the client, answered', () => {
  before(shutNetwork)
  afterEach(nothingLeft)
  after(openNetwork)

  const rows: [string, Reply, string][] = [
    [
      'a redirect',
      [301, '', { location: 'https://elsewhere.example/' }],
      'was answered with 301 Moved Permanently to https://elsewhere.example/; redirects are not followed, name the address that answers',
    ],
    ['a redirect to nowhere', [302], 'was answered with 302 Found'],
    ['304', [304], 'was answered with 304 Not Modified'],
    [
      '400 with a reason',
      [400, { error: 'the body is no object' }],
      'was answered with 400 Bad Request: "the body is no object"',
    ],
    [
      '401',
      [401, { error: 'who are you?' }],
      'was answered with 401 Unauthorized: "who are you?"; --setting header.authorization=@FILE sends credentials',
    ],
    [
      '404',
      [404, { error: 'there is no sandbox s1' }],
      'was answered with 404 Not Found: "there is no sandbox s1"',
    ],
    [
      '500 with HTML',
      [500, html('Internal Server Error'), { 'content-type': 'text/html' }],
      'was answered with 500 Internal Server Error: "Internal Server Error Try &amp; again"',
    ],
    [
      '500 with a flood',
      [500, `${'no '.repeat(100_000)}`],
      `was answered with 500 Internal Server Error: "${`${'no '.repeat(53)}`.trim()} …"`,
    ],
    [
      '500 with escape sequences',
      [500, '\u001b[31mred\u001b[0m\u0007 and\u202e\u0000 back\r\nwards'],
      'was answered with 500 Internal Server Error: "red and back wards"',
    ],
    ['503 to what must not be repeated', [503], 'was answered with 503 Service Unavailable'],
    ['an empty answer', [200, ''], 'was answered with nothing where JSON belongs'],
    ['204', [204], 'was answered with 204 No Content instead of 200'],
    ['201', [201, { ok: true, value: null }], 'was answered with 201 Created instead of 200'],
    [
      'a web page',
      [200, html('Welcome'), { 'content-type': 'text/html; charset=utf-8' }],
      'was answered with text/html instead of application/json: "Welcome Try &amp; again"',
    ],
    [
      'no content type',
      [200, '{"ok":true,"value":null}', {}],
      'was answered with no content-type instead of application/json: "{"ok":true,"value":null}"',
    ],
    [
      'another charset',
      [200, '{"ok":true}', { 'content-type': 'application/json; charset=ISO-8859-1' }],
      'was answered in ISO-8859-1 instead of UTF-8',
    ],
    [
      'a charset without a name',
      [200, '{"ok":true}', { 'content-type': 'application/json;charset=' }],
      'was answered in an unnamed charset instead of UTF-8',
    ],
    [
      'bytes that are no UTF-8',
      [200, Buffer.from('{"ok":true,"value":"caf\xe9"}', 'latin1')],
      'was answered in bytes that are no UTF-8',
    ],
    [
      'UTF-16',
      [200, Buffer.from('\ufeff{"ok":true}', 'utf16le')],
      'was answered in bytes that are no UTF-8',
    ],
    [
      'a byte order mark',
      [200, '\ufeff{"ok":true}'],
      'was answered with a text that begins with a byte order mark: "{"ok":true}"',
    ],
    [
      'what is no JSON',
      [200, "{'ok': True}"],
      `was answered with a text that is no JSON: "{'ok': True}"`,
    ],
    [
      'JSON that ends early',
      [200, '{"ok":true,"value":{"na'],
      'was answered with a text that ends in the middle of its JSON: "{"ok":true,"value":{"na"',
    ],
    [
      'a member that stands twice',
      [200, '{"ok":false,"ok":true,"value":null}'],
      'was answered with a text that has two members of the same name: "{"ok":false,"ok":true,"value":null}"',
    ],
    [
      '__proto__',
      [200, '{"ok":true,"value":null,"__proto__":{}}'],
      'was answered with a text that has a member named __proto__: "{"ok":true,"value":null,"__proto__":{}}"',
    ],
    [
      'an answer that was compressed unasked',
      [200, gzipSync(Buffer.alloc(1_000_000)), { ...JSON_TYPE, 'content-encoding': 'gzip' }],
      'was answered in the encoding gzip, which was not asked for',
    ],
  ]
  for (const [what, answer, sentence] of rows) {
    it(`${what}: a fault`, async () => {
      const { sandbox } = await open()
      reply(nock(ORIGIN).post('/sandboxes/s1/readRows'), answer)
      const fault = await faultOf(sandbox.readRows({ project: 'ledger', table: 'entries' }))
      expect(fault).to.equal(`readRows ${sentence}`)
    })
  }

  it('what is nested deep: a fault', async () => {
    const { sandbox } = await open()
    const deep = '{"value":'.repeat(100_000)
    reply(nock(ORIGIN).post('/sandboxes/s1/keys.list'), [200, deep])
    const fault = await faultOf(sandbox.keys?.list({ region: 'cn-shanghai' }))
    expect(fault).to.match(/^keys.list was answered .* is nested deeper than 64 levels: /)
  })

  it('more than the limit: a fault', async () => {
    const { sandbox } = await open({ 'answer-limit': '0.001' })
    reply(nock(ORIGIN).post('/sandboxes/s1/readRows'), [200, `{"ok":true,"v":"${'x'.repeat(2000)}`])
    const fault = await faultOf(sandbox.readRows({ project: 'ledger', table: 'entries' }))
    expect(fault).to.equal(
      'readRows was answered with more than 0.001 MiB; --setting answer-limit=… allows more',
    )
  })

  it('an answer of the wrong shape is handed on: the guard judges it', async () => {
    const { sandbox } = await open()
    reply(nock(ORIGIN).post('/sandboxes/s1/readRows'), [200, '[1]'])
    expect(await sandbox.readRows({ project: 'p', table: 't' })).to.deep.equal([1])
  })

  const introductions: [string, Reply, string][] = [
    ['404', [404, 'no such page', {}], 'was answered with 404 Not Found: "no such page"'],
    ['a list', [200, '[]'], 'was answered with JSON that is no object'],
    ['null', [200, 'null'], 'was answered with JSON that is no object'],
    [
      'no contract',
      [200, {}],
      'says that contract is missing; this version of the suite speaks contract 1',
    ],
    [
      'another contract',
      [200, { ...INTRODUCTION, contract: 2 }],
      'says that contract is 2; this version of the suite speaks contract 1',
    ],
    [
      'a contract in a text',
      [200, { ...INTRODUCTION, contract: '1' }],
      'says that contract is "1"; this version of the suite speaks contract 1',
    ],
    [
      'no name',
      [200, { ...INTRODUCTION, name: undefined }],
      'says that name is missing, not a text of 1 to 256 characters',
    ],
    [
      'a version that is a number',
      [200, { ...INTRODUCTION, version: 7 }],
      'says that version is 7, not a text of 1 to 256 characters',
    ],
    [
      'no list of capabilities',
      [200, { ...INTRODUCTION, capabilities: { keys: true } }],
      'says that capabilities is {"keys":true}, not a list',
    ],
    [
      'a capability that nobody knows',
      [200, { ...INTRODUCTION, capabilities: ['keys', 'wings'] }],
      'declares the capability "wings"; there are keys, access, clock, metering, inspection, hologres, dataworks, restart, rotation, disturbance, tampering',
    ],
    [
      'hours of retention that are no number',
      [200, { ...INTRODUCTION, retentionHours: 'a day' }],
      'says that retentionHours is "a day", not a number from 0 to 8760',
    ],
  ]
  for (const [what, answer, sentence] of introductions) {
    it(`GET / with ${what}: a fault`, async () => {
      reply(nock(ORIGIN).get('/'), answer)
      expect(await faultOf(connectTo(ORIGIN, {}, paceOf()))).to.equal(`GET / ${sentence}`)
    })
  }

  for (const id of [
    '',
    '.',
    '..',
    'a/b',
    '../s2',
    'a b',
    'a?b',
    'a%2fb',
    'é',
    'x'.repeat(257),
    7,
  ]) {
    it(`a sandbox with the id ${JSON.stringify(id).slice(0, 20)}: a fault`, async () => {
      introduce()
      reply(nock(ORIGIN).post('/sandboxes'), [201, { id }])
      const target = await connectTo(ORIGIN)
      const fault = await faultOf(target.openSandbox('a scenario'))
      expect(fault).to.match(/^openSandbox gave the id .*, which cannot stand in an address$/)
    })
  }

  it('nothing is sent to an address but what the contract names', async () => {
    const { sandbox } = await open({ 'header.X-Tenant': '7', timeout: '60' })
    nock(ORIGIN)
      .post('/sandboxes/s1/getProject', { name: 'ledger', as: 'mei' })
      .matchHeader('accept', 'application/json')
      .matchHeader('accept-encoding', 'identity')
      .matchHeader('content-type', 'application/json')
      .matchHeader('x-tenant', '7')
      .reply(200, { ok: true, value: null }, JSON_TYPE)
    expect(await sandbox.getProject({ name: 'ledger', as: 'mei' })).to.have.property('ok', true)
    nock(ORIGIN).delete('/sandboxes/s1', '').reply(204)
    await sandbox.close()
  })
})

describe('the client, asking again', () => {
  before(shutNetwork)
  afterEach(nothingLeft)
  after(openNetwork)

  const create = (sandbox: Sandbox): Promise<unknown> =>
    sandbox.createProject({ name: 'ledger', region: 'cn-shanghai' })
  const get = (sandbox: Sandbox): Promise<unknown> => sandbox.getProject({ name: 'ledger' })

  /** Puts replies to one operation after another, and gives the pauses between the attempts. */
  async function asked(
    operation: 'createProject' | 'getProject',
    replies: readonly (Reply | Error)[],
    settings: Record<string, string> = {},
  ): Promise<{ readonly end: string; readonly waited: readonly number[] }> {
    const pace = paceOf()
    const { sandbox } = await open(settings, pace)
    for (const each of replies) {
      const interceptor = nock(ORIGIN).post(`/sandboxes/s1/${operation}`)
      if (each instanceof Error) interceptor.replyWithError(each)
      else reply(interceptor, each)
    }
    const asking = operation === 'createProject' ? create(sandbox) : get(sandbox)
    const end = await asking.then(
      () => 'answered',
      (error: TargetFault) => error.message,
    )
    return { end, waited: pace.waited }
  }

  const fine: Reply = [200, { ok: true, value: null }]
  const busy = (retryAfter?: string): Reply => [
    429,
    { error: 'slow down' },
    retryAfter === undefined ? JSON_TYPE : { ...JSON_TYPE, 'retry-after': retryAfter },
  ]
  const refused = (): Error => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })

  it('429 is repeated whatever was asked, with pauses that grow', async () => {
    const { end, waited } = await asked('createProject', [busy(), busy(), busy(), busy(), fine])
    expect({ end, waited }).to.deep.equal({ end: 'answered', waited: [50, 100, 200, 400] })
  })

  it('429 is told after five times', async () => {
    const { end } = await asked('createProject', Array(5).fill(busy()))
    expect(end).to.equal(
      'createProject was answered with 429 Too Many Requests: "slow down"; asked 5 times',
    )
  })

  it('Retry-After is honoured, in seconds', async () => {
    const { waited } = await asked('createProject', [busy('7'), busy('0'), fine])
    expect(waited).to.deep.equal([7050, 100])
  })

  it('Retry-After is honoured, as a date', async () => {
    const { waited } = await asked('createProject', [
      busy('Sun, 01 Mar 2026 12:00:09 GMT'),
      busy('Sun, 01 Mar 2026 11:00:00 GMT'),
      fine,
    ])
    expect(waited).to.deep.equal([9050, 100])
  })

  it('Retry-After that says nothing is none', async () => {
    const { waited } = await asked('createProject', [
      busy('soon'),
      busy('-3'),
      busy('Mon, 2 Mar'),
      fine,
    ])
    expect(waited).to.deep.equal([50, 100, 200])
  })

  it('Retry-After beyond the timeout ends it at once', async () => {
    const { end, waited } = await asked('createProject', [busy('120')], { timeout: '20' })
    expect(waited).to.deep.equal([])
    expect(end).to.equal(
      'createProject was answered with 429 Too Many Requests: "slow down"; another attempt is due in 121 s, later than the timeout of 20 s allows',
    )
  })

  it('pauses count against the timeout', async () => {
    const { end, waited } = await asked('createProject', [busy('8'), busy('8'), busy('8')], {
      timeout: '20',
    })
    expect(waited).to.deep.equal([8050, 8100])
    expect(end).to.match(/429.*another attempt is due in 9 s/)
  })

  const transient: [number, string][] = [
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
  ]
  for (const [status, reason] of transient) {
    it(`${status} is repeated where that is harmless`, async () => {
      const { end, waited } = await asked('getProject', [[status], fine])
      expect({ end, waited }).to.deep.equal({ end: 'answered', waited: [50] })
    })

    it(`${status} is not repeated where something may have been done`, async () => {
      const { end, waited } = await asked('createProject', [[status]])
      expect({ end, waited }).to.deep.equal({
        end: `createProject was answered with ${status} ${reason}`,
        waited: [],
      })
    })
  }

  it('500 is never repeated', async () => {
    expect((await asked('getProject', [[500]])).waited).to.deep.equal([])
  })

  it('a connection that is refused is repeated whatever was asked', async () => {
    const { end, waited } = await asked('createProject', [refused(), refused(), fine])
    expect({ end, waited }).to.deep.equal({ end: 'answered', waited: [50, 100] })
  })

  it('a connection that is refused is told after five times', async () => {
    const { end } = await asked('createProject', Array.from({ length: 5 }, refused))
    expect(end).to.equal(
      'createProject could not be asked: http://target.example refuses connections (ECONNREFUSED); asked 5 times',
    )
  })

  it('a target that nobody was at is knocked at once, until somebody is', async () => {
    const pace = paceOf()
    const { sandbox } = await open({}, pace)
    const path = '/sandboxes/s1/getProject'
    const meet = (...replies: (Reply | Error)[]): void => {
      for (const each of replies) {
        if (each instanceof Error) nock(ORIGIN).post(path).replyWithError(each)
        else reply(nock(ORIGIN).post(path), each)
      }
    }
    meet(...Array.from({ length: 5 }, refused))
    expect(await faultOf(get(sandbox))).to.match(/ECONNREFUSED.*asked 5 times$/)
    meet(refused())
    expect(await faultOf(get(sandbox))).to.match(/refuses connections \(ECONNREFUSED\)$/)
    meet([503], fine)
    await get(sandbox)
    meet(refused(), fine)
    await get(sandbox)
    expect(pace.waited).to.deep.equal([50, 100, 200, 400, 50, 50])
  })

  it('a name that is not known is not asked for again', async () => {
    const unknown = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
    const { end, waited } = await asked('getProject', [unknown])
    expect(waited).to.deep.equal([])
    expect(end).to.equal(
      'getProject could not be asked: http://target.example has a name that is not known (ENOTFOUND)',
    )
  })

  it('a sandbox that a first DELETE may have removed is closed', async () => {
    const { sandbox } = await open()
    nock(ORIGIN).delete('/sandboxes/s1').reply(504)
    nock(ORIGIN).delete('/sandboxes/s1').reply(404)
    await sandbox.close()
  })

  it('a sandbox that was never there is not', async () => {
    const { sandbox } = await open()
    nock(ORIGIN).delete('/sandboxes/s1').reply(404)
    expect(await faultOf(sandbox.close())).to.equal(
      'close of a sandbox was answered with 404 Not Found',
    )
  })
})

describe('credentials', () => {
  before(shutNetwork)
  afterEach(nothingLeft)
  after(openNetwork)

  const secret = 'tok-3f9a1c77'
  const settings = { 'header.authorization': `Bearer ${secret}` }

  const echoes: [string, Reply][] = [
    ['a reason', [403, { error: `Bearer ${secret} may not` }]],
    ['a reason, escaped', [403, `{"error":"tok-3f9a1c7\\u0037 may not"}`]],
    [
      'a page',
      [500, `<html><body><p>authorization: Bearer tok-<b>x</b> ${secret}</p></body></html>`],
    ],
    ['a long page, at the place where it is cut', [500, `${'y'.repeat(152)}${secret}`]],
    ['an address', [307, '', { location: `https://elsewhere.example/?token=${secret}` }]],
    ['a content type', [200, '{}', { 'content-type': `text/${secret}` }]],
    ['a text that is no JSON', [200, `{"ok": ${secret}}`]],
    ['a name in what is judged', [200, { ok: true, value: [{ [secret]: '1' }] }]],
    ['what is judged', [200, { ok: true, value: [{ token: `Bearer ${secret}` }] }]],
    ['what is judged, escaped', [200, '{"ok":true,"value":[{"a":"tok-3f9a1c7\\u0037"}]}']],
  ]
  for (const [where, answer] of echoes) {
    it(`never in a fault: repeated in ${where}`, async () => {
      const { sandbox } = await open(settings)
      reply(nock(ORIGIN).post('/sandboxes/s1/readRows'), answer)
      const fault = await faultOf(sandbox.readRows({ project: 'p', table: 't' }))
      expect(fault).not.to.include('tok-3f9')
    })
  }

  it('are taken out of the words of a refusal', async () => {
    const { sandbox } = await open(settings)
    const refusal = { code: 'ACCESS_DENIED', message: `Bearer ${secret} may not`, native: secret }
    reply(nock(ORIGIN).post('/sandboxes/s1/readRows'), [200, { ok: false, refusal }])
    expect(await sandbox.readRows({ project: 'p', table: 't' })).to.deep.equal({
      ok: false,
      refusal: { code: 'ACCESS_DENIED', message: '[redacted] may not', native: '[redacted]' },
    })
  })

  it('say which header it was', async () => {
    const { sandbox } = await open(settings)
    reply(nock(ORIGIN).post('/sandboxes/s1/readRows'), [200, { ok: true, value: secret }])
    expect(await faultOf(sandbox.readRows({ project: 'p', table: 't' }))).to.equal(
      'readRows was answered with the value of the header authorization, which no report may show',
    )
  })

  it('are not in what a target says it is', async () => {
    reply(nock(ORIGIN).get('/'), [200, { ...INTRODUCTION, name: `for ${secret}` }])
    const fault = await faultOf(connectTo(ORIGIN, settings))
    expect(fault).to.include('authorization').and.not.to.include(secret)
  })
})
