import test from 'node:test'
import { expect } from 'chai'
import { fitToKeep, isFitToKeep, shorten } from './evidence'

test('the plaintext that KMS unwraps is never kept', () => {
  const kept = fitToKeep({
    operation: 'keys.decrypt',
    input: { ciphertextBlob: 'wrapped' },
    outcome: { ok: true, value: { plaintext: 'c2VjcmV0' } },
    durationMs: 1,
  })
  expect(JSON.stringify(kept)).not.to.contain('c2VjcmV0')
  expect(JSON.stringify(kept)).to.contain('[redacted]')
})

test('key material and credentials are never kept, whatever they are called', () => {
  const names = ['keyMaterial', 'privateKey', 'data_key', 'AccessKeySecret', 'Set-Cookie']
  for (const name of names)
    expect(shorten({ [name]: 'c2VjcmV0' })).to.deep.equal({ [name]: '[redacted]' })
})

test('stored bytes, in which a key may lie open, are kept as their size and digest', () => {
  const [kept] = shorten([{ id: 'object-1', bytes: 'c2VjcmV0', envelope: null }]) as [
    { bytes: string },
  ]
  expect(kept.bytes).to.match(/^6 bytes, SHA-256 2bb80d537b1da3e3/)
})

test('a huge text is kept as its beginning, its size and its digest', () => {
  expect(shorten('x'.repeat(5000))).to.match(/^x{80}… \(5000 characters, SHA-256 [0-9a-f]{64}\)$/)
})

test('a long list says how long it was', () => {
  expect(shorten(Array.from({ length: 1000 }, (_, index) => index)))
    .to.have.length(21)
    .and.include('… 1000 in all')
})

test('what is short is kept as it is', () => {
  const value = { rows: [{ name: 'null', value: '' }], encryption: null }
  expect(shorten(value)).to.deep.equal(value)
})

test('what has been made fit to keep is known by it, and what has not is not', () => {
  const exchange = { input: { ciphertextBlob: 'd3JhcHBlZA==' }, value: [{ plaintext: 'c2VjcmV0' }] }
  expect(isFitToKeep(shorten(exchange))).to.equal(true)
  expect(isFitToKeep({ ...exchange, input: {} })).to.equal(false)
  expect(isFitToKeep({ ...exchange, value: [] })).to.equal(false)
})
