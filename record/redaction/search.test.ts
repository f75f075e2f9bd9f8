import test from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { searchedKey } from './data-keys'
import { SecretSearch } from './search'

const hex = (bytes: Buffer): string => bytes.toString('hex')
const base64 = (bytes: Buffer): string => bytes.toString('base64')
const ENCODINGS: Record<string, (secret: Buffer) => string> = {
  'as it is': String,
  hexadecimal: hex,
  'hexadecimal in pairs': (secret) => (hex(secret).match(/../g) ?? []).join(': '),
  'hexadecimal with 0x': (secret) => [...secret].map((byte) => `0x${byte.toString(16)}`).join(', '),
  base64,
  base64url: (secret) => secret.toString('base64url'),
  'base64 in lines': (secret) => (base64(secret).match(/.{1,5}/g) ?? []).join('\r\n'),
  'base64 in lines, escaped': (secret) => (base64(secret).match(/.{1,5}/g) ?? []).join('\\\\n'),
  'base64 within more': (secret) => base64(Buffer.concat([Buffer.from('ab'), secret])),
  'base64 of hexadecimal': (secret) => base64(Buffer.from(hex(secret))),
  'percent-encoded base64': (secret) => encodeURIComponent(base64(secret)),
  'base64 of base64': (secret) => base64(Buffer.from(base64(secret))),
  'base64 with escaped slashes': (secret) => base64(secret).replaceAll('/', '\\/'),
  'base64 in escapes': (secret) =>
    Array.from(base64(secret), (letter) => `\\u00${hex(Buffer.from(letter))}`).join(''),
  'base64 in entities': (secret) =>
    Array.from(base64(secret), (letter) => `&#${letter.charCodeAt(0)};`).join(''),
  numbers: (secret) => JSON.stringify([...secret]),
  'one number': (secret) => String(BigInt(`0x0${hex(secret)}`)),
}
const encodings = fc.constantFrom(...Object.values(ENCODINGS))
const keys = fc.uint8Array({ minLength: 8, maxLength: 40 }).map((bytes) => Buffer.from(bytes))
const words = fc.string({ maxLength: 12 })
/** The whole encoding, a beginning with an ellipsis, or a part that is none. */
const parts = fc.tuple(fc.nat(60), fc.constantFrom('…', '"…', ''))

/** A key, and a text with it in an encoding, whole or cut. */
const texts = fc.tuple(keys, encodings, parts, words, words, fc.boolean())
const written = ([key, encode, [cut, end], before, behind, isWhole]: [
  Buffer,
  (secret: Buffer) => string,
  [number, string],
  string,
  string,
  boolean,
]): string => `${before}${isWhole ? encode(key) : encode(key).slice(0, cut)}${end}${behind}`

function searchFor(keys: readonly Buffer[], few: number): SecretSearch {
  const search = new SecretSearch('base64', few)
  for (const key of keys) search.add(searchedKey(key))
  return search
}

test('a search finds what the patterns of its secrets find in a text', () => {
  fc.assert(
    fc.property(texts, fc.array(keys, { maxLength: 3 }), (told, others) => {
      const text = written(told)
      const all = [...others, told[0]]
      const expected = all
        .flatMap((key) => searchedKey(key).patterns())
        .reduce((rest, pattern) => rest.replaceAll(pattern, '[]'), text)
      expect(searchFor(all, 8).replaceAll(text, '[]')).to.equal(expected)
    }),
    { numRuns: 60 },
  )
})

for (const [name, encode] of Object.entries(ENCODINGS)) {
  test(`one of many secrets is found in a text that holds it: ${name}`, () => {
    const others = Array.from({ length: 20 }, (_, index) => Buffer.alloc(32, `other ${index} `))
    fc.assert(
      fc.property(keys, words, words, (key, before, behind) => {
        const text = `${before} ${encode(key)} ${behind}`
        const expected = searchFor([key], 8).replaceAll(text, '[]')
        expect(searchFor([...others, key], 8).replaceAll(text, '[]')).to.equal(expected)
      }),
      { numRuns: 10 },
    )
  })
}

test('one of many secrets is found where it is cut off after eight characters', () => {
  const key = Buffer.alloc(32, 'a key of its own')
  const others = Array.from({ length: 20 }, (_, index) => Buffer.alloc(32, `other ${index} `))
  const search = searchFor([...others, key], 8)
  for (const encoded of [hex(key), base64(key), base64(Buffer.from(base64(key)))]) {
    expect(search.replaceAll(`says ${encoded.slice(0, 8)}…`, '[]')).to.equal('says []…')
  }
})
