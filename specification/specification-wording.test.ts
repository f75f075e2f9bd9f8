import { describe, it } from 'node:test'
import { expect } from 'chai'
import { loadClauses } from './clauses'
import { FEATURES } from './package-root'
import { specificationWording } from './specification-wording'

describe('the specification in one line', () => {
  it('names the day on which its text was handed over, and the digest of that text', () => {
    const line = specificationWording(loadClauses(FEATURES))
    expect(line).to.match(
      /handed over on 23 November 2026, SHA-256 of its normalised text [0-9a-f]{64}$/,
    )
  })

  it('names the page alone where there is no digest', () => {
    const page = { title: 'A page', address: 'https://example.com', wording: 'the first' }
    expect(specificationWording(page)).to.equal('A page (https://example.com), the first')
  })
})
