import { randomBytes } from 'node:crypto'
import test from 'node:test'
import { expect } from 'chai'
import { dataKeyIn, UnwrappedDataKeys } from './data-keys'

const KEY = Buffer.from('a data key that holds 32 bytes !')
const inBase64 = KEY.toString('base64')
const OTHERS = Array.from({ length: 40 }, (_, index) => Buffer.alloc(32, `another key ${index}`))

function noted(...more: readonly Buffer[]): UnwrappedDataKeys {
  const keys = new UnwrappedDataKeys()
  for (const key of [KEY, ...more]) keys.note(key.toString('base64'))
  return keys
}

for (const [how, written] of Object.entries({
  'as KMS gave it': inBase64,
  'in base64url': KEY.toString('base64url'),
  'in hex': KEY.toString('hex'),
  'in hex with colons': (KEY.toString('hex').match(/../g) ?? []).join(':'),
  'as Node shows bytes': (KEY.toString('hex').match(/../g) ?? []).join(' '),
  'as a list of numbers': JSON.stringify([...KEY]),
  'as one large number': String(BigInt(`0x${KEY.toString('hex')}`)),
  'in base64 with line breaks': (inBase64.match(/.{1,20}/g) ?? []).join('\n'),
  'in base64 with escaped line breaks': (inBase64.match(/.{1,20}/g) ?? []).join('\\n'),
  'in base64 of the base64': Buffer.from(inBase64).toString('base64'),
  'in the middle of something in base64': Buffer.concat([Buffer.from('x'), KEY]).toString('base64'),
})) {
  test(`a key that KMS unwrapped is taken out of a text that repeats it ${how}`, () => {
    const told = `it is ${written}.`
    expect(noted().redact(told)).to.match(/^it is .{0,2}\[redacted\].{0,2}\.$/)
    // With many keys it is first asked which of them a text may hold.
    expect(noted(...OTHERS).redact(told)).to.equal(noted().redact(told))
  })
}

test('a key of any length is searched for in pieces', () => {
  const long = randomBytes(1024)
  const keys = noted(long, randomBytes(100_000))
  for (const written of [
    long.toString('base64'),
    long.toString('hex'),
    JSON.stringify([...long]),
  ]) {
    const left = keys.redact(written).replaceAll('[redacted]', '')
    expect(left.length).to.be.below(written.length / 20)
  }
})

test('a text that holds no key stays as it is, however many there are', () => {
  const text = 'project "ledger" was made 2026-11-26T10:00:00Z, 0123456789abcdef'
  expect(noted(...OTHERS).redact(text)).to.equal(text)
})

test('what KMS refused is no key', () => {
  expect(dataKeyIn({ ok: false, refusal: { code: 'ACCESS_DENIED', message: 'no' } })).to.equal(
    undefined,
  )
  expect(dataKeyIn({ ok: true, value: { plaintext: inBase64 } })).to.equal(inBase64)
})
