import { describe, it } from 'node:test'
import { expect } from 'chai'
import { receivedRequest } from '../http/received-request'
import { hmacSha1Base64 } from './digests'
import { readOdps, stringsToSign, v4Key } from './odps'

const DATE = 'Wed, 05 Aug 2026 06:00:00 GMT'
const BODY = Buffer.alloc(0)
const sent = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
  receivedRequest({ method, target, headers: { date: DATE, ...headers }, body: BODY, clientIp: '' })

describe('signatures of ODPS', () => {
  const signed = (authorization: string, target = '/api/projects/p?k=2') =>
    readOdps(sent(target, { authorization }))
  const v2 = 'ODPS test_aid:ov82I6ICiJNAlVbQ1r9G5CrBth8='
  const v4 =
    'ODPS test_aid/20260805/cn-hangzhou/odps/aliyun_v4_request:vOtOPbntCyg5w2Q+hv0hf6Z1lIc='

  for (const [family, authorization] of [
    ['ODPS v2', v2],
    ['ODPS v4', v4],
  ] as const) {
    it(`${family}: a request that PyODPS signed, with the path of the endpoint and without`, () => {
      expect(signed(authorization).family).to.equal(family)
      expect(signed(authorization).accessKeyId).to.equal('test_aid')
      expect(signed(authorization).date.toISOString()).to.equal('2026-08-05T06:00:00.000Z')
      expect(signed(authorization).isMadeWith('test_sk')).to.equal(true)
      expect(signed(authorization, '/projects/p?k=2').isMadeWith('test_sk')).to.equal(true)
    })

    it(`${family}: another secret, another request`, () => {
      expect(signed(authorization).isMadeWith('another')).to.equal(false)
      for (const target of ['/projects/q?k=2', '/projects/p?k=3', '/projects/p?k=2&l', '/p']) {
        expect(signed(authorization, target).isMadeWith('test_sk'), target).to.equal(false)
      }
      for (const headers of [
        { 'x-odps-user-agent': 'x' },
        { 'content-type': 'text/plain' },
        { date: 'Wed, 05 Aug 2026 06:00:01 GMT' },
      ]) {
        const claim = readOdps(sent('/projects/p?k=2', { authorization, ...headers }))
        expect(claim.isMadeWith('test_sk')).to.equal(false)
      }
      const posted = readOdps(sent('/projects/p?k=2', { authorization }, 'POST'))
      expect(posted.isMadeWith('test_sk')).to.equal(false)
    })
  }

  it('v4: the key is of the day and the region', () => {
    expect(v4Key('test_sk', '20260805', 'cn-hangzhou').toString('hex')).to.equal(
      '03eaead9524483f4e3fe8c358fff7266c1028c8929524d812c264061205dbf5b',
    )
    const elsewhere = v4.replace('cn-hangzhou', 'cn-beijing')
    expect(signed(elsewhere).isMadeWith('test_sk')).to.equal(false)
    expect(() => signed(v4.replace('20260805', '20260807'))).to.throw('ODPS-0410011')
  })

  it('v2: the request of the Java SDK, with a digest of its body', () => {
    const request = sent(
      '/api/projects/odps_test_tunnel_project/instances',
      {
        date: 'Tue, 13 May 2014 09:51:17 GMT',
        'content-md5': '6c2e10f17bb7385f2ac30811b5e8e46f',
        'content-type': 'application/xml',
        'x-odps-user-agent': 'JavaSDK/0.12.0;Linux',
        'user-agent': 'another',
      },
      'POST',
    )
    const [text = '', ...others] = stringsToSign(request)
    expect(others).to.deep.equal([])
    expect(hmacSha1Base64('oRd30z7sV4hBX9aYtJgii5qnyhg=', text)).to.equal(
      '+2cFzBzr2v7mAlOVGgulQ+58nuQ=',
    )
  })

  it('the query is sorted; of two parameters with a name the last counts; both decodings count', () => {
    const target = '/projects/p/tables/t?b=1&x-odps-tag=u&uploads&a=x%2By&a=c%2Bd%2525'
    const head = ['GET', '', '', DATE, 'x-odps-tag:u'].join('\n')
    expect(stringsToSign(sent(target))).to.deep.equal([
      `${head}\n/projects/p/tables/t?a=c+d%25&b=1&uploads&x-odps-tag=u`,
      `${head}\n/projects/p/tables/t?a=c d%&b=1&uploads&x-odps-tag=u`,
    ])
  })

  it('a request without a signature, or with half of one', () => {
    expect(() => readOdps(sent('/projects/p'))).to.throw('ODPS-0410001')
    for (const wrong of [
      'ODPS a',
      'ODPS a:',
      'ODPS a/20260805/cn/odps/v5:x',
      'acs a:b',
      'ODPS :x',
    ]) {
      expect(() => signed(wrong), wrong).to.throw('ODPS-0410011')
    }
    expect(() => readOdps(sent('/projects/p', { authorization: v2, date: 'today' }))).to.throw(
      'ODPS-0410011',
    )
  })
})
