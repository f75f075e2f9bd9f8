import { describe, it } from 'node:test'
import { expect } from 'chai'
import { ALGORITHMS } from '../reference-impl/ciphers'
import { checkCipher } from './check-cipher'
import { findOpenssl, speedIn } from './openssl'

describe('the proof before timing', () => {
  for (const algorithm of ALGORITHMS) {
    it(`holds ${algorithm} to an implementation that is not ours`, () => {
      expect(checkCipher(algorithm, 1000, undefined)).to.match(/^(@noble\/ciphers|OpenSSL \d)/)
    })
  }

  it("holds CTR to openssl's command where there is one", (context) => {
    const openssl = findOpenssl()
    if (!openssl) return context.skip('there is no openssl command')
    expect(checkCipher('AESCTR', 1000, openssl)).to.equal(openssl.version)
  })

  it('throws where the two differ', () => {
    const wrong = {
      version: 'OpenSSL 0',
      speed: () => Promise.reject(),
      encipherCtr: () => Buffer.alloc(1000),
    }
    expect(() => checkCipher('AESCTR', 1000, wrong)).to.throw(
      'AESCTR of 1000 bytes is not what OpenSSL 0 encrypts',
    )
  })
})

describe('openssl speed', () => {
  it('is read in MB/s', () => {
    expect(speedIn('+H:65536\n+F:25:AES-256-GCM:2948464640.00\n')).to.equal(2948.46464)
  })

  it('may say nothing', () => {
    expect(speedIn('+H:65536\n')).to.equal(undefined)
  })
})
