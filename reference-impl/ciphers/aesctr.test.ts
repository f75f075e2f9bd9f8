import { createDecipheriv } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { seededRandom } from '../random'
import { aesctr } from './aesctr'
import { secretKey } from './secret-key'
import published from './vectors/aes256-ctr-sp800-38a.json'

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

function published38a(section: string) {
  const test = published.tests.find((candidate) => candidate.section === section)
  if (!test) throw new Error(`no vector ${section}`)
  return test
}

describe('AES-256-CTR, NIST SP 800-38A', () => {
  // The publication's first block is not one that `encrypt` would choose; but the two directions are one.
  for (const [section, given, wanted] of [
    ['F.5.5 CTR-AES256.Encrypt', 'plaintext', 'ciphertext'],
    ['F.5.6 CTR-AES256.Decrypt', 'ciphertext', 'plaintext'],
  ] as const) {
    it(section, () => {
      const test = published38a(section.slice(0, 5))
      const sealed = { ciphertext: bytes(test[given]), iv: bytes(test.iv) }
      expect(
        aesctr.decrypt(secretKey('the key', bytes(test.key)), sealed).toString('hex'),
      ).to.equal(test[wanted])
    })
  }
})

describe('AESCTR', () => {
  const key = secretKey('a data key', seededRandom('aesctr')(32))

  it('seals to what opens with its first counter block, and begins with another for each message', () => {
    const random = seededRandom('messages')
    const texts = [Buffer.from('fifteen hundred'), random(3 * 2 ** 20)]
    const sealed = texts.map((text) => aesctr.encrypt(key, text, random))
    const blocks = sealed.map(({ iv }) => iv?.toString('hex'))
    expect(new Set(blocks).size).to.equal(2)
    for (const [index, { ciphertext, iv }] of sealed.entries()) {
      // By Node's own counter mode, whichever way ours has taken.
      const opened = createDecipheriv('aes-256-ctr', key, iv ?? '').update(ciphertext)
      expect(opened.equals(texts[index] as Buffer)).to.equal(true)
    }
  })

  it('asks for its first counter block', () => {
    expect(() => aesctr.decrypt(key, { ciphertext: Buffer.alloc(1) })).to.throw(RangeError)
  })

  it('refuses a counter block of another length', () => {
    const sealed = { ciphertext: Buffer.alloc(1), iv: Buffer.alloc(12) }
    expect(() => aesctr.decrypt(key, sealed)).to.throw(RangeError, '16 bytes')
  })
})
