import { describe, it } from 'node:test'
import { expect } from 'chai'
import { receivedRequest } from '../http/received-request'
import { stringToSign as acs3, canonicalRequest, readAcs3 } from './acs3'
import { hmacSha256Hex, sha256Hex } from './digests'
import { readRoaV1, stringToSign as roa } from './roa-v1'
import { readRpcV1 } from './rpc-v1'

const NOTHING = Buffer.alloc(0)
const sent = (method: string, target: string, headers: Record<string, string> = {}) =>
  receivedRequest({ method, target, headers, body: NOTHING, clientIp: '127.0.0.1' })

describe('published signatures', () => {
  it('ACS3: RunInstances of the page on version 3', () => {
    const signed =
      'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version'
    const signature = '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0'
    const request = sent(
      'POST',
      '/?ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
      {
        host: 'ecs.cn-shanghai.aliyuncs.com',
        'x-acs-action': 'RunInstances',
        'x-acs-version': '2014-05-26',
        'x-acs-date': '2023-10-26T10:22:32Z',
        'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
        'x-acs-content-sha256': sha256Hex(''),
        authorization: `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${signed},Signature=${signature}`,
      },
    )
    expect(sha256Hex(canonicalRequest(request, signed.split(';')))).to.equal(
      '7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259',
    )
    expect(hmacSha256Hex('YourAccessKeySecret', acs3(request, signed.split(';')))).to.equal(
      signature,
    )
    const claim = readAcs3(request)
    expect(claim.accessKeyId).to.equal('YourAccessKeyId')
    expect(claim.isMadeWith('YourAccessKeySecret')).to.equal(true)
    expect(claim.isMadeWith('another')).to.equal(false)
    const changed = readAcs3({ ...request, body: Buffer.from('changed') })
    expect(changed.isMadeWith('YourAccessKeySecret')).to.equal(false)
  })

  const regions =
    '/?AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0&Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26'
  const createKey =
    '/?AccessKeyId=testid&Action=CreateKey&Format=json&SignatureMethod=HMAC-SHA1&SignatureVersion=1.0&Timestamp=2016-03-28T03%3A13%3A08Z&Version=2016-01-20'
  for (const [name, target, signature, isRight] of [
    ['DescribeRegions', regions, 'OLeaidS1JvxuMvnyHOwuJ+uX5qY=', true],
    ['CreateKey without a nonce', createKey, '41wk2SSX1GJh7fwnc5eqOfiJPFg=', true],
    // The page prints this one too: of a text whose & were not encoded.
    ['CreateKey, wrongly encoded', createKey, 's/OdVWMTmNGagvWlljdAJ7Itsew=', false],
  ] as const) {
    it(`RPC v1: ${name}`, () => {
      const request = sent('GET', `${target}&Signature=${encodeURIComponent(signature)}`)
      expect(readRpcV1(request).isMadeWith('testsecret')).to.equal(isRight)
    })
  }

  it('ROA v1: the parts stand in the order of the page, and the query is not encoded', () => {
    const headers = {
      accept: 'application/json',
      date: 'Thu, 22 Oct 2026 10:00:00 GMT',
      'x-acs-version': '2022-01-04',
      'x-acs-signature-method': 'HMAC-SHA1',
    }
    const request = sent('GET', '/api/v1/projects?b=%2F&a=1', headers)
    expect(roa(request).split('\n')).to.deep.equal([
      'GET',
      'application/json',
      '',
      '',
      'Thu, 22 Oct 2026 10:00:00 GMT',
      'x-acs-signature-method:HMAC-SHA1',
      'x-acs-version:2022-01-04',
      '/api/v1/projects?a=1&b=/',
    ])
    expect(() => readRoaV1(request)).to.throw('does not conform')
  })
})
