import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import { type Emulator, startEmulator } from '..'
import { endpointRegion } from '../endpoint-region'
import { type Asked, ask, signed } from '../fixtures/signed-request'
import { receivedRequest } from '../http/received-request'

const QUARTER_HOUR = 15 * 60_000
/** A moment relative to now. Ask for it within a test: the tests run minutes after this file is read. */
const at = (offset: number) => new Date(Date.now() + offset).toISOString().replace(/\.\d+Z/, 'Z')

describe('the gateway', () => {
  let emulator: Emulator
  let request: Asked
  before(async () => {
    emulator = await startEmulator({ port: 0 })
    request = {
      address: emulator.address,
      version: '2016-01-20',
      action: 'DescribeAccountKmsStatus',
    }
  })
  after(() => emulator.close())

  it('answers a signed request, and names it in a header', async () => {
    const { url, init } = signed(request)
    const response = await fetch(url, init)
    const content = (await response.json()) as { RequestId: string }
    expect(response.status).to.equal(200)
    expect(response.headers.get('x-acs-request-id')).to.equal(content.RequestId)
  })

  const refusals: [string, Partial<Asked> | (() => Partial<Asked>), number, string][] = [
    ['a wrong secret', { secret: 'wrong' }, 400, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'unknown' }, 404, 'InvalidAccessKeyId.NotFound'],
    ['a changed body', { changedBody: '{"a":1}' }, 400, 'SignatureDoesNotMatch'],
    ['a changed header', { changed: { 'x-acs-action': 'ListKeys' } }, 400, 'SignatureDoesNotMatch'],
    ['an old date', () => ({ date: at(-QUARTER_HOUR - 60_000) }), 400, 'InvalidTimeStamp.Expired'],
    [
      'a date to come',
      () => ({ date: at(QUARTER_HOUR + 60_000) }),
      400,
      'InvalidTimeStamp.Expired',
    ],
    ['no date', { date: 'yesterday' }, 400, 'InvalidTimeStamp.Format'],
    ['an empty nonce', { nonce: '' }, 400, 'MissingSignatureNonce'],
    [
      'half a signature',
      { changed: { authorization: 'ACS3-HMAC-SHA256 x' } },
      400,
      'IncompleteSignature',
    ],
    ['no signature', { changed: { authorization: 'none' } }, 400, 'MissingAccessKeyId'],
    [
      'a token that was not issued',
      { changed: { 'x-acs-security-token': 'x' } },
      400,
      'IncompleteSignature',
    ],
    ['an unknown action', { action: 'MakeCoffee' }, 404, 'InvalidAction.NotFound'],
    ['an unknown version', { version: '2001-01-01' }, 400, 'InvalidVersion'],
    ['an unknown path', { path: '/api/v1/coffee' }, 404, 'InvalidAction.NotFound'],
    ['another method', { method: 'PUT' }, 403, 'UnsupportedHTTPMethod'],
    ['an unknown parameter', { query: 'Coffee=1' }, 400, 'InvalidParameter'],
  ]
  for (const [name, part, status, code] of refusals) {
    it(`refuses ${name}`, async () => {
      const told = await ask({ ...request, ...(typeof part === 'function' ? part() : part) })
      expect(told).to.deep.include({ status, code })
      const members = JSON.parse(told.text)
      expect(members).to.include.all.keys('Code', 'Message', 'RequestId', 'HostId', 'Recommend')
    })
  }

  it('refuses a nonce that was used, and takes one of a refused signature', async () => {
    const nonce = 'once'
    expect(await ask({ ...request, nonce, secret: 'wrong' })).to.have.property('status', 400)
    expect(await ask({ ...request, nonce })).to.have.property('status', 200)
    expect(await ask({ ...request, nonce })).to.have.property('code', 'SignatureNonceUsed')
  })

  it('answers in XML where that is asked for, with all characters escaped', async () => {
    const xml = await ask({ ...request, query: 'Format=XML' })
    expect(xml.text).to.match(
      /^<\?xml version="1.0" encoding="UTF-8"\?><DescribeAccountKmsStatusResponse><RequestId>[0-9a-f-]{36}<\/RequestId><AccountStatus>NotEnabled<\/AccountStatus><\/Describe/,
    )
    const query = `Format=XML&KeyId=${encodeURIComponent('<a>&"\u0007]]>')}`
    await ask({ ...request, action: 'OpenKmsService' })
    const refused = await ask({ ...request, action: 'DescribeKey', query })
    expect(refused.status).to.equal(404)
    expect(refused.text)
      .to.match(/^<\?xml [^>]*><KMS>.*<Code>Forbidden.KeyNotFound<\/Code>/)
      .and.include('&lt;a&gt;&amp;')
      .and.not.include('\u0007')
  })

  it('records calls without their parameters', async () => {
    const query = 'KeyId=none&Plaintext=c2VjcmV0'
    await ask({ ...request, action: 'Encrypt', query })
    const [newest] = emulator.recentCalls.list()
    expect(newest).to.deep.include({
      product: 'Kms',
      operation: 'Encrypt',
      errorCode: 'Forbidden.KeyNotFound',
      status: 404,
    })
    expect(JSON.stringify(emulator.recentCalls.list())).not.to.include('c2VjcmV0')
  })

  it('fails as it was asked to, so many times', async () => {
    const failure = 'throttled'
    emulator.disturbances.plan({ product: 'Kms', operation: '*', failure, times: 1 })
    expect(await ask(request)).to.deep.include({ status: 429, code: 'Throttling.User' })
    expect(await ask(request)).to.have.property('status', 200)
  })

  it('chooses the region by the name of the host', () => {
    const region = (host: string) =>
      endpointRegion(
        receivedRequest({
          method: 'GET',
          target: '/',
          headers: { host },
          body: Buffer.alloc(0),
          clientIp: '',
        }),
        'cn-shanghai',
      )
    expect(region('kms.cn-beijing.localhost:7358')).to.equal('cn-beijing')
    expect(region('127.0.0.1:7358')).to.equal('cn-shanghai')
  })
})
