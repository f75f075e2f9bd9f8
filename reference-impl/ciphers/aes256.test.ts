import type { KeyObject } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { seededRandom } from '../random'
import { aes256, openGcm, sealGcm } from './aes256'
import { IntegrityError } from './cipher'
import { secretKey } from './secret-key'
import published from './vectors/aes256-gcm-wycheproof.json'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const keyOf = (hex: string): KeyObject => secretKey('a key', bytes(hex))

describe('AES-256-GCM, Wycheproof, valid', () => {
  for (const test of published.tests.filter(({ result }) => result === 'valid')) {
    it(`seals ${test.tcId} ${test.comment}`, () => {
      const nonce = (): Buffer => bytes(test.iv)
      const sealed = sealGcm(keyOf(test.key), bytes(test.msg), nonce, bytes(test.aad))
      expect(sealed.ciphertext.toString('hex') + sealed.tag.toString('hex')).to.equal(
        test.ct + test.tag,
      )
    })

    it(`opens ${test.tcId} ${test.comment}`, () => {
      const sealed = { ciphertext: bytes(test.ct), iv: bytes(test.iv), tag: bytes(test.tag) }
      const opened = openGcm(keyOf(test.key), sealed, bytes(test.aad))
      expect(opened.toString('hex')).to.equal(test.msg)
    })
  }
})

describe('AES-256-GCM, Wycheproof, invalid', () => {
  for (const test of published.tests.filter(({ result }) => result === 'invalid')) {
    it(`does not open ${test.tcId} ${test.comment}`, () => {
      const sealed = { ciphertext: bytes(test.ct), iv: bytes(test.iv), tag: bytes(test.tag) }
      expect(() => openGcm(keyOf(test.key), sealed, bytes(test.aad))).to.throw(IntegrityError)
    })
  }
})

describe('AES256', () => {
  const random = seededRandom('aes256')
  const key = secretKey('a key', random(32))
  const sealed = sealGcm(key, Buffer.from('fifteen hundred'), random)

  it('is not opened by another key', () => {
    expect(() => aes256.decrypt(secretKey('another key', random(32)), sealed)).to.throw(
      IntegrityError,
    )
  })

  it('is not opened with a changed byte of ciphertext', () => {
    const ciphertext = Buffer.from(sealed.ciphertext)
    ciphertext.writeUInt8(ciphertext.readUInt8(0) ^ 1, 0)
    expect(() => aes256.decrypt(key, { ...sealed, ciphertext })).to.throw(IntegrityError)
  })

  it('is not opened with other associated data', () => {
    expect(() => openGcm(key, sealed, Buffer.from('other'))).to.throw(IntegrityError)
  })

  it('refuses a shortened tag, which would be easier to guess', () => {
    const tag = sealed.tag.subarray(0, 4)
    expect(() => aes256.decrypt(key, { ...sealed, tag })).to.throw(RangeError, 'the tag')
  })

  it('asks for nonce and tag', () => {
    expect(() => aes256.decrypt(key, { ciphertext: sealed.ciphertext })).to.throw(RangeError)
  })
})
