import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { ALGORITHMS, cipherFor } from '../ciphers'
import { seededRandom } from '../random'
import { DEFAULT_KEY } from './fixtures/ready-cloud'
import { CorruptObject, type StoredBytes } from './object-store'
import { Sealing, type UnwrapDataKey } from './sealing'
import { envelopeOf } from './stored-object'

const sealing = new Sealing({ cipherFor, random: seededRandom('sealing') })
const dataKey = { plaintext: Buffer.alloc(32, 7), wrapped: Buffer.from('wrapped by KMS') }

function seal(algorithm: (typeof ALGORITHMS)[number], chunk: Buffer): StoredBytes {
  return sealing.sealed(chunk, { algorithm, key: DEFAULT_KEY, masterKeyId: 'key-1' }, dataKey)
}

/** A copy: the chunk's memory is given back. */
function open(object: StoredBytes, unwrap: UnwrapDataKey = () => dataKey.plaintext): Buffer {
  let opened = Buffer.alloc(0)
  sealing.open(object, unwrap, (chunk) => {
    opened = Buffer.from(chunk)
  })
  return opened
}

for (const algorithm of ALGORITHMS) {
  describe(`a chunk sealed with ${algorithm}`, () => {
    it('opens to what it was', () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
          expect(open(seal(algorithm, Buffer.from(bytes))).equals(bytes)).to.equal(true)
        }),
      )
    })

    it('says how it is opened, and under which master key', () => {
      const envelope = envelopeOf(seal(algorithm, Buffer.from('chunk')))
      expect(envelope).to.include({
        cipher: cipherFor(algorithm).envelopeCipher,
        keyId: 'key-1',
      })
    })

    it('has its wrapped data key unwrapped', () => {
      let asked: Buffer | undefined
      const unwrap = (wrapped: Buffer): Buffer => {
        asked = wrapped
        return dataKey.plaintext
      }
      sealing.open(seal(algorithm, Buffer.from('chunk')), unwrap, () => {})
      expect(asked).to.deep.equal(dataKey.wrapped)
    })

    it('shows its data key nowhere', () => {
      const { header, body } = seal(algorithm, Buffer.from('chunk'))
      const stored = Buffer.concat([header, body])
      const written = [dataKey.plaintext, dataKey.plaintext.toString('base64').slice(0, 40)]
      expect(written.some((form) => stored.includes(form))).to.equal(false)
    })
  })
}

describe('a chunk sealed with AES256', () => {
  it('does not open when a byte of it was changed', () => {
    const object = seal('AES256', Buffer.from('chunk'))
    object.body.writeUInt8(object.body.readUInt8(0) ^ 1, 0)
    expect(() => open(object)).to.throw(CorruptObject)
  })
})

describe('a chunk that is stored as it is', () => {
  it('needs no key', () => {
    const object = sealing.plain(Buffer.from('chunk'))
    const unwrap = (): Buffer => {
      throw new Error('no key was needed')
    }
    expect(open(object, unwrap).toString()).to.equal('chunk')
  })

  it('is not changed by what becomes of the memory that it came in', () => {
    const chunk = Buffer.from('chunk')
    const object = sealing.plain(chunk)
    chunk.fill(0)
    expect(open(object).toString()).to.equal('chunk')
  })

  it('can be opened again', () => {
    const object = sealing.plain(Buffer.alloc(100_000, 'a'))
    open(object)
    expect(open(object).length).to.equal(100_000)
  })
})
