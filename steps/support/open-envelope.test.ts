import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import test from 'node:test'
import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { expect } from 'chai'
import type { Envelope } from '../../adapters/target'
import { openEnvelope, unpackedWhole, unpackings } from './open-envelope'
import { rc4 } from './rc4'

const dataKey = randomBytes(32)
const plaintext = Buffer.from('petty cash of the canteen')
const base64 = (bytes: Buffer): string => bytes.toString('base64')
const about = (envelope: Partial<Envelope>): Envelope => ({
  cipher: 'aes-256-gcm',
  keyId: 'key',
  wrappedDataKey: '',
  offset: 3,
  length: plaintext.length,
  ...envelope,
})
const behindHeader = (ciphertext: Buffer): Buffer => Buffer.concat([Buffer.from('hdr'), ciphertext])

function gcm(): { stored: Buffer; envelope: Envelope } {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', dataKey, iv)
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()])
  const envelope = about({ iv: base64(iv), tag: base64(cipher.getAuthTag()) })
  return { stored: behindHeader(ciphertext), envelope }
}

test('AES-256-GCM opens with its tag', () => {
  const { stored, envelope } = gcm()
  expect(openEnvelope(stored, envelope, dataKey)).to.deep.equal(plaintext)
})

test('AES-256-GCM does not open with another data key', () => {
  const { stored, envelope } = gcm()
  expect(() => openEnvelope(stored, envelope, randomBytes(32))).to.throw()
})

test('AES-256-GCM does not open with a data key of 128 bits', () => {
  const { stored, envelope } = gcm()
  expect(() => openEnvelope(stored, envelope, dataKey.subarray(0, 16))).to.throw(
    '16 bytes of data key, 32 wanted',
  )
})

for (const mode of ['aes-256-cbc', 'aes-256-ctr'] as const)
  test(`${mode} opens with its initialisation vector`, () => {
    const iv = randomBytes(16)
    const cipher = createCipheriv(mode, dataKey, iv)
    const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final()])
    const envelope = about({ cipher: mode, iv: base64(iv), length: ciphertext.length })
    expect(openEnvelope(behindHeader(ciphertext), envelope, dataKey)).to.deep.equal(plaintext)
  })

test('RC4 opens with a key derived as the envelope says', () => {
  const [salt, info] = [randomBytes(32), Buffer.from('info')]
  const key = Buffer.from(hkdfSync('sha256', dataKey, salt, info, 32))
  const derivation = { hash: 'sha256', salt: base64(salt), info: base64(info) } as const
  const stored = behindHeader(rc4(key, plaintext))
  expect(openEnvelope(stored, about({ cipher: 'rc4', derivation }), dataKey)).to.deep.equal(
    plaintext,
  )
})

test('an envelope that lacks its initialisation vector does not open', () => {
  expect(() => openEnvelope(Buffer.alloc(40), about({ cipher: 'aes-256-ctr' }), dataKey)).to.throw(
    /lacks/,
  )
})

test('an envelope that speaks of bytes that are not stored does not open', () => {
  expect(() => openEnvelope(Buffer.alloc(4), about({}), dataKey)).to.throw(/only 4|4 are stored/)
})

const packed = gzipSync(plaintext)
for (const [where, bytes] of [
  ['by itself', packed],
  ['behind a header', Buffer.concat([Buffer.from('columns: 1\n'), packed])],
] as const)
  test(`what was compressed is unpacked ${where}`, () => {
    expect(unpackings(bytes).some((unpacked) => unpacked.includes(plaintext))).to.equal(true)
  })

for (const [format, pack] of Object.entries({
  gzip: gzipSync,
  zlib: deflateSync,
  'zlib at its lowest level': (bytes: Buffer) => deflateSync(bytes, { level: 0 }),
  deflate: deflateRawSync,
  'deflate, stored only': (bytes: Buffer) => deflateRawSync(bytes, { level: 0 }),
  brotli: brotliCompressSync,
  zstandard: zstdCompressSync,
}))
  test(`what was compressed with ${format} is unpacked`, () => {
    for (const bytes of [Buffer.alloc(0), plaintext, Buffer.alloc(5000, plaintext)])
      expect(unpackedWhole(pack(bytes)).some((unpacked) => unpacked.equals(bytes))).to.equal(true)
  })
