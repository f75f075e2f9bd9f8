import { describe, it } from 'node:test'
import { expect } from 'chai'
import { seededRandom } from '../random'
import { aesctr } from './aesctr'
import published from './vectors/aes256-ctr-sp800-38a.json'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

function published38a(section: string) {
  const test = published.tests.find((candidate) => candidate.section === section)
  if (!test) throw new Error(`no vector ${section}`)
  return test
}

describe('AES-256-CTR, NIST SP 800-38A', () => {
  it('F.5.5 CTR-AES256.Encrypt', () => {
    const { key, iv, plaintext, ciphertext } = published38a('F.5.5')
    const sealed = aesctr.encrypt(bytes(key), bytes(plaintext), () => bytes(iv))
    expect(sealed.ciphertext.toString('hex')).to.equal(ciphertext)
  })

  it('F.5.6 CTR-AES256.Decrypt', () => {
    const { key, iv, plaintext, ciphertext } = published38a('F.5.6')
    const opened = aesctr.decrypt(bytes(key), { ciphertext: bytes(ciphertext), iv: bytes(iv) })
    expect(opened.toString('hex')).to.equal(plaintext)
  })
})

describe('AESCTR', () => {
  const key = seededRandom('aesctr')(32)

  it('asks for its first counter block', () => {
    expect(() => aesctr.decrypt(key, { ciphertext: Buffer.alloc(1) })).to.throw(RangeError)
  })

  it('refuses a counter block of another length', () => {
    const sealed = { ciphertext: Buffer.alloc(1), iv: Buffer.alloc(12) }
    expect(() => aesctr.decrypt(key, sealed)).to.throw(RangeError, '16 bytes')
  })
})
