import { Agent } from 'node:http'
import { afterEach, describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { INPUTS } from '../fixtures/inputs'
import { type Answer, dial, echo, JSON_TYPE, type Sent, sendTo } from '../fixtures/served'
import { loadTarget } from '../load'
import type { Target } from '../target'
import { type ServeOptions, type Serving, serve } from './index'

describe('a target behind the wire', () => {
  let serving: Serving
  afterEach(() => serving.close())

  async function start(target: Target, options: Partial<ServeOptions> = {}): Promise<void> {
    serving = await serve(target, options)
  }

  const send = (method: string, path: string, sent?: Sent): Promise<Answer> =>
    sendTo(serving.address, method, path, sent)

  async function open(label = 'a test'): Promise<string> {
    const { status, body } = await send('POST', '/sandboxes', { body: { label } })
    expect(status).to.equal(201)
    return `/sandboxes/${(body as { id: string }).id}`
  }

  const dialled = (bytes: string): Promise<string> => dial(serving.address, bytes)

  it('says what it is', async () => {
    await start(echo(['keys']))
    const { status, headers, body } = await send('GET', '/')
    expect(status).to.equal(200)
    expect(headers['content-type']).to.equal('application/json')
    expect(body).to.deep.equal({ name: 'echo', version: '1', contract: 1, capabilities: ['keys'] })
  })

  it('says what its target declares beside its capabilities', async () => {
    const terms = { regions: ['cn-beijing'], retentionHours: 2, meteringDelayHours: 0 }
    await start({ ...echo([]), ...terms })
    const { body } = await send('GET', '/')
    expect(body).to.deep.equal({
      name: 'echo',
      version: '1',
      contract: 1,
      capabilities: [],
      ...terms,
    })
  })

  it('reaches every operation of the port, with its input as it was sent', async () => {
    await start(echo())
    const sandbox = await open()
    for (const [operation, plain] of Object.entries(INPUTS)) {
      const input = { ...plain, as: 'mei 梅 \u{1f512}', more: { deep: [null, true, '"'] } }
      const { status, body } = await send('POST', `${sandbox}/${operation}`, { body: input })
      expect(status, operation).to.equal(200)
      expect(body).to.deep.equal({ ok: true, value: { operation, input } })
    }
  })

  it('names the member that an input lacks', async () => {
    await start(echo())
    const answer = await send('POST', `${await open()}/keys.describe`, { body: { keyID: 'k1' } })
    const error = 'the input of keys.describe is wrong: .keyId is missing, not text'
    expect(answer).to.deep.include({ status: 400, body: { error } })
  })

  it('opens and closes sandboxes, each once', async () => {
    const closed: string[] = []
    await start(echo([], undefined, closed))
    const [first, second] = [await open('one'), await open('two')]
    expect(first).to.not.equal(second)
    const removed = await send('DELETE', first)
    expect(removed).to.include({ status: 204, body: undefined })
    expect(closed).to.deep.equal(['one'])
    for (const [method, path, input] of [
      ['DELETE', first, undefined],
      ['POST', `${first}/getProject`, {}],
      ['POST', '/sandboxes/never-opened/getProject', {}],
    ] as const) {
      const { status, body } = await send(method, path, { body: input })
      expect(status).to.equal(404)
      expect(body)
        .to.have.property('error')
        .that.matches(/^there is no such sandbox/)
    }
  })

  it('does not offer what is not declared, nor what nobody knows', async () => {
    await start(echo(['keys']))
    const sandbox = await open()
    const sentences: [string, RegExp][] = [
      ['clock.now', /^there is no clock\.now: the target does not declare clock$/],
      ['dropProject', /^there is no such operation$/],
      ['close', /^there is no such operation$/],
      ['keys', /^there is no such operation$/],
      ['keys.constructor', /^there is no such operation$/],
      ['__proto__', /^there is no such operation$/],
      ['getProject/again', /^there is no such path/],
      ['', /^there is no such path/],
    ]
    for (const [operation, sentence] of sentences) {
      const { status, body } = await send('POST', `${sandbox}/${operation}`, { body: {} })
      expect(status, operation).to.equal(404)
      expect(body).to.have.property('error').that.matches(sentence)
    }
  })

  it('says which method a path takes', async () => {
    await start(echo())
    const wrong: [string, string, string][] = [
      ['POST', '/', 'GET'],
      ['HEAD', '/', 'GET'],
      ['GET', '/sandboxes', 'POST'],
      ['GET', '/sandboxes/1', 'DELETE'],
      ['POST', '/sandboxes/1', 'DELETE'],
      ['GET', '/sandboxes/1/getProject', 'POST'],
      ['OPTIONS', '/sandboxes/1/getProject', 'POST'],
    ]
    for (const [method, path, allowed] of wrong) {
      const { status, headers } = await send(method, path)
      expect(status, `${method} ${path}`).to.equal(405)
      expect(headers.allow).to.equal(allowed)
    }
  })

  const mistakes: [string, Sent, number, RegExp][] = [
    ['no body', { headers: JSON_TYPE }, 400, /has no body/],
    ['no JSON', { raw: '{"name": ledger}' }, 400, /^the body is no JSON$/],
    ['half of it', { raw: '{"name": "led' }, 400, /ends in the middle of its JSON/],
    ['a list', { body: [] }, 400, /not an object/],
    ['a text', { body: 'ledger' }, 400, /not an object/],
    ['null', { body: null }, 400, /not an object/],
    ['bytes that are no UTF-8', { raw: Buffer.from('{"name":"\xff"}', 'latin1') }, 400, /UTF-8/],
    ['a byte order mark', { raw: '\ufeff{}' }, 400, /byte order mark/],
    ['a member twice', { raw: '{"name":"a","name":"b"}' }, 400, /two members of the same name/],
    ['a prototype', { raw: '{"__proto__":{"name":"a"}}' }, 400, /__proto__/],
    ['depths', { raw: `{"a":${'['.repeat(1e5)}${']'.repeat(1e5)}}` }, 400, /nested deeper/],
    ['too much', { body: { a: 'x'.repeat(2 ** 20) } }, 413, /larger than 1 MiB/],
    [
      'too much, without saying how much',
      { body: { a: 'x'.repeat(2 ** 20) }, headers: { 'transfer-encoding': 'chunked' } },
      413,
      /larger than 1 MiB/,
    ],
    ['no type', { raw: '{}', headers: { 'content-type': '' } }, 415, /no content-type/],
    ['a form', { raw: '{}', headers: { 'content-type': 'text/plain' } }, 415, /application\/json/],
    [
      'another charset',
      { raw: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
      415,
      /UTF-8/,
    ],
    ['gzip', { raw: '{}', headers: { 'content-encoding': 'gzip' } }, 415, /compressed/],
    ['a name from elsewhere', { body: {}, headers: { host: 'evil.example:80' } }, 421, /localhost/],
    ['a name that only begins well', { body: {}, headers: { host: 'localhost.evil' } }, 421, /./],
    ['a demand', { body: {}, headers: { expect: 'the-unexpected' } }, 417, /expect/],
  ]
  for (const [what, sent, status, sentence] of mistakes) {
    it(`answers ${what} with ${status} and a sentence, and the next request as ever`, async () => {
      await start(echo(), { bodyLimitMiB: 1 })
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const path = `${await open()}/getProject`
      const answer = await send('POST', path, { ...sent, agent })
      expect(answer.status).to.equal(status)
      expect(answer.headers['content-type']).to.equal('application/json')
      expect(answer.body).to.have.all.keys('error')
      expect(answer.body).to.have.property('error').that.matches(sentence)
      expect(await send('POST', path, { body: { name: 'ledger' }, agent })).to.have.property(
        'status',
        200,
      )
      agent.destroy()
    })
  }

  for (const headers of [
    { 'content-type': 'Application/JSON; Charset="UTF-8"' },
    { host: 'localhost:80' },
    { host: '127.0.0.2' },
    { host: '[::1]:7357' },
  ]) {
    it(`takes ${JSON.stringify(headers)}`, async () => {
      await start(echo())
      const path = `${await open()}/getProject`
      expect(await send('POST', path, { body: { name: 'ledger' }, headers })).to.have.property(
        'status',
        200,
      )
    })
  }

  it('wants a label with a sandbox', async () => {
    await start(echo())
    for (const body of [{}, { label: 7 }, { label: null }]) {
      const answer = await send('POST', '/sandboxes', { body })
      expect(answer.status).to.equal(400)
      expect(answer.body).to.have.property('error').that.includes('label')
    }
  })

  it('answers what is no HTTP in JSON too', async () => {
    await start(echo())
    const statuses: [string, RegExp][] = [
      ['a stranger\r\n\r\n', /^HTTP\/1\.1 400 .*\{"error":"/s],
      [
        `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(2 ** 17)}\r\n\r\n`,
        /^HTTP\/1\.1 431 /,
      ],
      ['GET / HTTP/1.1\r\nconnection: close\r\n\r\n', /^HTTP\/1\.1 421 .*\{"error":"/s],
      [
        'GET / HTTP/1.1\r\nhost: localhost\r\nHOST: evil.example\r\nconnection: close\r\n\r\n',
        /^HTTP\/1\.1 400 .*more than one Host header/s,
      ],
      [
        'GET / HTTP/1.1\r\nhost: localhost\r\nhost: localhost\r\nconnection: close\r\n\r\n',
        /^HTTP\/1\.1 400 .*more than one Host header/s,
      ],
      [
        'GET http://LOCALHOST:80?q HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
        /^HTTP\/1\.1 200 .*"name":"echo"/s,
      ],
      [
        'GET http://evil.example/ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
        /^HTTP\/1\.1 400 .*one host in its first line/s,
      ],
      [
        'GET http://localhost@evil/ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
        /^HTTP\/1\.1 400 .*one host in its first line/s,
      ],
      [
        'GET https://localhost/ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
        /^HTTP\/1\.1 404 /,
      ],
      ['CONNECT localhost:80 HTTP/1.1\r\nhost: localhost\r\n\r\n', /^HTTP\/1\.1 405 .*proxy/s],
      [
        'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade, close\r\nupgrade: h2c\r\n\r\n',
        /^HTTP\/1\.1 200 .*"name":"echo"/s,
      ],
    ]
    for (const [bytes, answer] of statuses) expect(await dialled(bytes)).to.match(answer)
  })

  it('has an answer of the reference to whatever is said in the shape of an input', async () => {
    await start(await loadTarget('reference'))
    const sandbox = await open()
    for (const [operation, { as, ...input }] of Object.entries(INPUTS)) {
      const body = 'region' in input ? { ...input, region: 'cn-shanghai' } : input
      await send('POST', `${sandbox}/${operation}`, { body })
    }
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    await fc.assert(
      fc.asyncProperty(question(), async ({ operation, input }) => {
        const answer = await send('POST', `${sandbox}/${operation}`, { body: input, agent })
        expect(answer.status, `${JSON.stringify(answer.body)}`).to.be.oneOf([200, 400])
      }),
      { numRuns: 500 },
    )
    agent.destroy()
  })
})

/** An operation, and its input with other texts, numbers and JSON in the places of its own. */
function question(): fc.Arbitrary<{ operation: string; input: object }> {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }))
  return fc.constantFrom(...Object.entries(INPUTS)).chain(([operation, { as, ...own }]) => {
    const members = Object.entries(own).map(([name, value]) => {
      const other =
        typeof value === 'string' ? text : typeof value === 'number' ? fc.double() : fc.jsonValue()
      return [name, fc.oneof(fc.constant(value), other)]
    })
    return fc.record({
      operation: fc.constant(operation),
      input: fc.record(Object.fromEntries(members)),
    })
  })
}
