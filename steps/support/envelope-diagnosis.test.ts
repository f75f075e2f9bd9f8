import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import test from 'node:test'
import { expect } from 'chai'
import type { Envelope, EnvelopeCipher } from '../../adapters/target'
import { englishOf } from '../../record/saying'
import { diagnose } from './envelope-diagnosis'
import { rc4 } from './rc4'

const values = ['petty cash of the "canteen"', 'fifteen hundred']
const plaintext = Buffer.from(values.join('\n'))
const dataKey = randomBytes(32)
const header = Buffer.from('a header before the ciphertext')
const base64 = (bytes: Buffer): string => bytes.toString('base64')

interface Made {
  readonly bytes: Buffer
  readonly envelope: Envelope
}

/** A right object: a header, the ciphertext, the tag if there is one. */
function sealed(
  cipher: EnvelopeCipher,
  { text = plaintext, data = Buffer.alloc(0), dropped = 0, key = dataKey } = {},
): Made {
  const about = { cipher, keyId: 'vault', wrappedDataKey: 'AAAA', offset: header.length }
  if (cipher === 'rc4') {
    const stream = rc4(key, Buffer.concat([Buffer.alloc(dropped), text])).subarray(dropped)
    return { bytes: Buffer.concat([header, stream]), envelope: { ...about, length: text.length } }
  }
  const iv = randomBytes(cipher === 'aes-256-gcm' ? 12 : 16)
  const sealing = createCipheriv(cipher as 'aes-256-gcm', key, iv)
  if (data.length > 0) sealing.setAAD(data)
  const ciphertext = Buffer.concat([sealing.update(text), sealing.final()])
  const envelope = { ...about, iv: base64(iv), length: ciphertext.length }
  if (cipher !== 'aes-256-gcm') return { bytes: Buffer.concat([header, ciphertext]), envelope }
  const tag = sealing.getAuthTag()
  return {
    bytes: Buffer.concat([header, ciphertext, tag]),
    envelope: { ...envelope, tag: base64(tag) },
  }
}

const changed = (
  { bytes, envelope }: Made,
  change: (envelope: Envelope) => Partial<Envelope>,
): Made => ({
  bytes,
  envelope: { ...envelope, ...change(envelope) },
})
const CIPHERS: readonly EnvelopeCipher[] = ['aes-256-gcm', 'aes-256-cbc', 'aes-256-ctr', 'rc4']
const LENGTH = plaintext.length
const derivation = {
  hash: 'sha256',
  salt: base64(randomBytes(16)),
  info: base64(Buffer.from('i')),
} as const
const derivedKey = Buffer.from(
  hkdfSync('sha256', dataKey, Buffer.from(derivation.salt, 'base64'), Buffer.from('i'), 32),
)

const MISTAKES: readonly (readonly [string, Made, RegExp])[] = [
  [
    'the tag in the length',
    changed(sealed('aes-256-gcm'), ({ length }) => ({ length: length + 16 })),
    new RegExp(
      `^length counts the tag: it is ${LENGTH + 16}, and the ciphertext has ${LENGTH} bytes$`,
    ),
  ],
  [
    'a tag of 12 bytes',
    changed(sealed('aes-256-gcm'), () => ({ tag: base64(randomBytes(12)) })),
    /^12 bytes of tag, 16 wanted$/,
  ],
  [
    'another tag than the one behind the ciphertext',
    changed(sealed('aes-256-gcm'), () => ({ tag: base64(randomBytes(16)) })),
    /^tag is another than the 16 bytes behind/,
  ],
  [
    'a tag that is nowhere',
    { ...changed(sealed('aes-256-gcm', { data: Buffer.from('of my own') }), () => ({})) },
    /^tag does not authenticate the ciphertext/,
  ],
  [
    'the header as additional data',
    sealed('aes-256-gcm', { data: header }),
    /^the header is authenticated as additional data/,
  ],
  [
    'the derivation of a key that is not derived',
    changed(sealed('aes-256-gcm'), () => ({ derivation })),
    /^the envelope has a derivation/,
  ],
  [
    'salt and info exchanged',
    changed(sealed('aes-256-ctr', { key: derivedKey }), () => ({
      derivation: { ...derivation, salt: derivation.info, info: derivation.salt },
    })),
    /^salt and info/,
  ],
  [
    'an iv of 12 bytes',
    changed(sealed('aes-256-ctr'), () => ({ iv: base64(randomBytes(12)) })),
    /^12 bytes of iv, 16 wanted$/,
  ],
  [
    'a length of no whole blocks',
    changed(sealed('aes-256-cbc'), ({ length }) => ({ length: length - 1 })),
    /^length is \d+, and aes-256-cbc has whole blocks of 16 bytes$/,
  ],
  [
    'a stream whose beginning is dropped',
    sealed('rc4', { dropped: 768 }),
    /^the first 768 bytes of the stream are dropped/,
  ],
  [
    'the name of another cipher',
    changed(sealed('rc4'), () => ({ cipher: 'aes-256-ctr', iv: base64(randomBytes(16)) })),
    /^cipher is aes-256-ctr, and the object opens with rc4$/,
  ],
  [
    'an iv that it was not encrypted with',
    changed(sealed('aes-256-ctr'), () => ({ iv: base64(randomBytes(16)) })),
    /^aes-256-ctr gives other bytes than the rows/,
  ],
  ...CIPHERS.filter((cipher) => cipher !== 'aes-256-cbc').flatMap((cipher) =>
    [-7, -1, 1].map(
      (by) =>
        [
          `an offset that is ${by} bytes off with ${cipher}`,
          changed(sealed(cipher), ({ offset, length }) => ({
            offset: offset + by,
            length: Math.min(length, length - by),
          })),
          by < 0
            ? /^offset points into the header: it is \d+, and the ciphertext begins at 30$/
            : /^offset points into the ciphertext: it is 31, and the ciphertext begins at 30$/,
        ] as const,
    ),
  ),
  ...CIPHERS.map(
    (cipher) =>
      [
        `rows as JSON with ${cipher}`,
        sealed(cipher, { text: Buffer.from(JSON.stringify(values)) }),
        /^rows are stored with JSON's escapes/,
      ] as const,
  ),
]

for (const [what, made, sentence] of MISTAKES)
  test(`${what} is named in the words of the contract`, () => {
    const said = englishOf(diagnose({ ...made, dataKey }, values))
    expect(said).to.match(sentence)
    expect(said).not.to.match(
      /unsupported state|unable to auth|invalid init|bad decrypt|wrong final/i,
    )
  })
