import { createHmac } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { seededRandom } from '../random'
import { rc4 } from './rc4'
import { Rc4Stream } from './rc4-stream'
import { secretKey } from './secret-key'

describe('RC4', () => {
  const random = seededRandom('rc4')
  const bytes = random(32)
  const dataKey = secretKey('a data key', bytes)
  const plaintext = Buffer.from('fifteen hundred')

  it('uses the key that RFC 5869 derives as it says in its derivation', () => {
    const { ciphertext, derivation } = rc4.encrypt(dataKey, plaintext, random)
    if (!derivation) throw new Error('no derivation')
    // HKDF by hand (RFC 5869, sections 2.2 and 2.3): 32 bytes are exactly one block of SHA-256.
    const extracted = createHmac('sha256', derivation.salt).update(bytes).digest()
    const expand = createHmac('sha256', extracted).update(derivation.info)
    const key = expand.update(Buffer.of(1)).digest()
    const opened = Buffer.alloc(ciphertext.length)
    new Rc4Stream(key).apply(ciphertext, opened)
    expect(opened.toString()).to.equal(plaintext.toString())
  })

  it('never uses the data key itself', () => {
    const { ciphertext } = rc4.encrypt(dataKey, plaintext, random)
    const opened = Buffer.alloc(ciphertext.length)
    new Rc4Stream(bytes).apply(ciphertext, opened)
    expect(opened.equals(plaintext)).to.equal(false)
  })

  it('draws a salt of 32 bytes', () => {
    expect(rc4.encrypt(dataKey, plaintext, random).derivation?.salt).to.have.lengthOf(32)
  })

  it('asks for the derivation of its key', () => {
    expect(() => rc4.decrypt(dataKey, { ciphertext: plaintext })).to.throw(RangeError)
  })
})
