import { createCipheriv, randomBytes } from 'node:crypto'
import test from 'node:test'
import { expect } from 'chai'
import { forged, onlyNamesKey, opensItself } from './wrapped-data-key'

const keyId = '4248342f-f5b8-470b-8953-332bea26fe57'
const master = randomBytes(32)

type Cipher = 'aes-256-gcm' | 'aes-256-ctr' | 'aes-256-cbc' | 'aes-256-ecb'
const IV_BYTES: Record<Cipher, number> = {
  'aes-256-gcm': 12,
  'aes-256-ctr': 16,
  'aes-256-cbc': 16,
  'aes-256-ecb': 0,
}

/** A key as KMS wraps it: the id, the initialisation vector, the ciphertext, the tag. */
function wrapped(name: Cipher, wrapping: Buffer, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES[name])
  const cipher = createCipheriv(name as 'aes-256-gcm', wrapping, iv)
  const ciphertext = Buffer.concat([cipher.update(key), cipher.final()])
  const tag = name === 'aes-256-gcm' ? cipher.getAuthTag() : Buffer.alloc(0)
  return Buffer.concat([Buffer.from(keyId), iv, ciphertext, tag])
}

for (const name of Object.keys(IV_BYTES) as Cipher[]) {
  test(`a master key wrapped by itself with ${name} is found`, () => {
    expect(opensItself(wrapped(name, master, master), master)).to.equal(true)
  })

  test(`a data key wrapped with ${name} is not taken for its master key`, () => {
    const dataKey = randomBytes(32)
    expect(opensItself(wrapped(name, master, dataKey), dataKey)).to.equal(false)
  })
}

test('a master key wrapped by itself as in RFC 3394 is found', () => {
  const cipher = createCipheriv('id-aes256-wrap', master, Buffer.alloc(8, 0xa6))
  const blob = Buffer.concat([Buffer.from(keyId), cipher.update(master)])
  expect(opensItself(blob, master)).to.equal(true)
})

test('a master key of 128 bits is found too', () => {
  const short = randomBytes(16)
  const cipher = createCipheriv('aes-128-ecb', short, null)
  expect(opensItself(Buffer.concat([cipher.update(short), cipher.final()]), short)).to.equal(true)
})

test('a name is too short to hold a data key, in whatever it is wrapped', () => {
  const arn = `acs:kms:cn-shanghai:1234567890123456:key/${keyId}`
  for (const blob of [keyId, arn, `{"key":"${arn}"}`, 'alias/vault'])
    expect(onlyNamesKey(Buffer.from(blob), [keyId, arn], master), blob).to.equal(true)
})

test('a wrapped data key is more than a name', () => {
  expect(onlyNamesKey(wrapped('aes-256-gcm', master, randomBytes(32)), [keyId], master)).to.equal(
    false,
  )
})

test('a forged blob has the names of the key and no other byte of the blob', () => {
  const blob = Buffer.concat([Buffer.from(`v1 ${keyId} `), randomBytes(60)])
  const changed = forged(blob, ['v1'])
  expect(changed.length).to.equal(blob.length)
  expect(changed.includes(keyId)).to.equal(true)
  expect(changed.subarray(0, 2).toString()).to.equal('v1')
  const rest = Buffer.from(keyId).length + 4
  expect([...changed.subarray(rest)].some((byte, at) => byte === blob[rest + at])).to.equal(false)
})
