import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { expect } from 'chai'
import { rc4 } from './rc4'

interface Rfc6229 {
  readonly tests: readonly {
    readonly key: string
    readonly keyStream: readonly { readonly offset: number; readonly bytes: string }[]
  }[]
}

const VECTORS = join(__dirname, '../../reference-impl/ciphers/vectors/rc4-rfc6229.json')

test('the key stream is that of RFC 6229, for every key and at every offset', () => {
  const { tests } = JSON.parse(readFileSync(VECTORS, 'utf8')) as Rfc6229
  expect(tests).to.have.length(14)
  for (const { key, keyStream } of tests) {
    const stream = rc4(Buffer.from(key, 'hex'), Buffer.alloc(4112))
    for (const { offset, bytes } of keyStream)
      expect(stream.subarray(offset, offset + 16).toString('hex'), `${key} at ${offset}`).to.equal(
        bytes,
      )
  }
})
