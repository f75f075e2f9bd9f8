/** What holds for every cipher, whichever it is. */

import { createSecretKey } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { type RandomBytes, seededRandom, systemRandom } from '../random'
import { ALGORITHMS, cipherFor, isAlgorithm, secretKey } from './index'

const MEBIBYTE = 2 ** 20
const newKey = (random: RandomBytes = systemRandom) => secretKey('a data key', random(32))
const plaintexts = fc.uint8Array({ maxLength: 4096 }).map((bytes) => Buffer.from(bytes))

for (const algorithm of ALGORITHMS) {
  const cipher = cipherFor(algorithm)

  describe(`every cipher: ${algorithm}`, () => {
    it('goes by its own name', () => {
      expect(cipher.algorithm).to.equal(algorithm)
    })

    it('gives back what it was given', () => {
      const random = seededRandom(`round trips of ${algorithm}`)
      fc.assert(
        fc.property(plaintexts, (plaintext) => {
          const dataKey = newKey(random)
          return cipher
            .decrypt(dataKey, cipher.encrypt(dataKey, plaintext, random))
            .equals(plaintext)
        }),
      )
    })

    for (const size of [0, 1, 13, 15, 16, 17, 4096]) {
      it(`seals ${size} bytes to ${size} bytes`, () => {
        const sealed = cipher.encrypt(newKey(), Buffer.alloc(size), systemRandom)
        expect(sealed.ciphertext).to.have.lengthOf(size)
      })
    }

    it('leaves the plaintext as it was', () => {
      const plaintext = Buffer.from('fifteen hundred')
      cipher.encrypt(newKey(), plaintext, systemRandom)
      expect(plaintext.toString()).to.equal('fifteen hundred')
    })

    it('never uses a key stream twice', () => {
      const dataKey = newKey()
      const streams = Array.from({ length: 500 }, () =>
        // The plaintext is zeros, so that the ciphertext is the key stream itself.
        cipher.encrypt(dataKey, Buffer.alloc(16), systemRandom).ciphertext.toString('hex'),
      )
      expect(new Set(streams)).to.have.lengthOf(streams.length)
    })

    it('draws fresh randomness for every message', () => {
      let drawn = 0
      const counting: RandomBytes = (length) => {
        drawn += 1
        return systemRandom(length)
      }
      for (let message = 0; message < 3; message++) {
        cipher.encrypt(newKey(), Buffer.alloc(1), counting)
      }
      expect(drawn).to.equal(3)
    })

    it('refuses a data key of another length', () => {
      const seal = (): unknown =>
        cipher.encrypt(createSecretKey(Buffer.alloc(16)), Buffer.alloc(1), systemRandom)
      expect(seal).to.throw(RangeError, 'must be 32 bytes, not 16')
    })

    it('allocates one buffer for 64 MiB in either direction', () => {
      const dataKey = newKey()
      const plaintext = Buffer.alloc(64 * MEBIBYTE)
      const before = process.memoryUsage().arrayBuffers
      const sealed = cipher.encrypt(dataKey, plaintext, systemRandom)
      const opened = cipher.decrypt(dataKey, sealed)
      const copies = (process.memoryUsage().arrayBuffers - before) / plaintext.length
      expect(opened.equals(plaintext)).to.equal(true)
      expect(copies).to.be.below(2.1)
    })
  })
}

describe('isAlgorithm', () => {
  it('knows the three names', () => {
    expect(ALGORITHMS.every(isAlgorithm)).to.equal(true)
  })

  for (const name of ['AES-256', 'aes256', 'AES256 ', 'SM4', '', 'toString']) {
    it(`does not know "${name}"`, () => {
      expect(isAlgorithm(name)).to.equal(false)
    })
  }
})
