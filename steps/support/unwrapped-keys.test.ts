import test from 'node:test'
import { expect } from 'chai'
import { UnwrappedKeys } from './unwrapped-keys'

const KEY = Buffer.from('a data key that holds 32 bytes !')
const noted = (): UnwrappedKeys => {
  const keys = new UnwrappedKeys()
  keys.noteIn({ ok: true, value: { plaintext: KEY.toString('base64') } })
  return keys
}

for (const [how, written] of Object.entries({
  'as KMS gave it': KEY.toString('base64'),
  'in base64url': KEY.toString('base64url'),
  'in hex': KEY.toString('hex'),
  'in base64 of the base64': Buffer.from(KEY.toString('base64')).toString('base64'),
})) {
  test(`a key that KMS unwrapped is taken out of a text that repeats it ${how}`, () => {
    expect(noted().redact(`it is ${written}.`)).to.match(/^it is \[redacted\].{0,2}\.$/)
  })
}

test('what KMS refused is no key', () => {
  const keys = new UnwrappedKeys()
  keys.noteIn({ ok: false, refusal: { code: 'ACCESS_DENIED', message: 'no' } })
  expect(keys.redact('no')).to.equal('no')
})
