/** Only data keys that open rows of the sandbox are kept, and none where a target gives a master key. */
import { createCipheriv, hash, randomBytes } from 'node:crypto'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { StoredObject } from '../../adapters/target'
import { DataKeysOfRows, type Unwrapped } from './data-keys-of-rows'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

function sealed(key: Buffer, wrapped: Buffer): StoredObject {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const bytes = Buffer.concat([cipher.update('a row'), cipher.final()])
  const envelope = {
    cipher: 'aes-256-gcm',
    keyId: 'k1',
    wrappedDataKey: base64(wrapped),
    iv: base64(iv),
    tag: base64(cipher.getAuthTag()),
    offset: 0,
    length: bytes.length,
  } as const
  return { id: '1', bytes: base64(bytes), envelope }
}

function kept(objects: readonly StoredObject[], unwrapped: readonly Unwrapped[]) {
  const keys = new DataKeysOfRows()
  keys.take(objects, unwrapped)
  return keys
}

describe('the data keys of a run that keeps evidence', () => {
  const [key, wrapped] = [randomBytes(32), randomBytes(60)]
  const digest = hash('sha256', wrapped)
  const own = { blob: base64(wrapped), key: base64(key) }

  it('are those that open what the sandbox stored', () => {
    const stranger = { blob: base64(randomBytes(60)), key: base64(randomBytes(32)) }
    const keys = kept([sealed(key, wrapped)], [own, stranger])
    expect([...keys.kept]).to.deep.equal([[digest, base64(key)]])
  })

  it('are not those that open nothing of it', () => {
    const keys = kept([sealed(randomBytes(32), wrapped)], [own])
    expect([...keys.kept]).to.deep.equal([])
    expect(keys.whyNot(digest)).to.match(/opens no stored object/)
  })

  const given: readonly (readonly [how: string, blob: Buffer, others: readonly Unwrapped[]])[] = [
    ['for a blob that only names it', Buffer.from('k1'), []],
    ['for a blob that KMS has not wrapped', wrapped, [{ blob: 'AAAA', key: base64(key) }]],
    ['wrapped by itself', ownWrapping(key), []],
  ]
  for (const [how, blob, others] of given) {
    it(`are none where a master key is given: ${how}`, () => {
      const keys = kept([sealed(key, blob)], [{ blob: base64(blob), key: base64(key) }, ...others])
      keys.take([sealed(key, wrapped)], [own])
      expect([...keys.kept]).to.deep.equal([])
      expect(keys.whyNot(digest)).to.match(/gives a master key/)
    })
  }

  function ownWrapping(master: Buffer): Buffer {
    const cipher = createCipheriv('id-aes256-wrap', master, Buffer.alloc(8, 0xa6))
    return Buffer.concat([cipher.update(master), cipher.final()])
  }
})
