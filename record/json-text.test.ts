import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { jsonText } from './json-text'

describe('JSON', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: 'binary' }), (json, text) => {
        const value = { [text]: JSON.parse(json), text }
        expect(jsonText(JSON.parse(jsonText(value, 2)))).to.equal(jsonText(value))
      }),
    )
  })

  it('has nothing in it that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(jsonText(`${text}\u009b\u202e\u2028`)).not.to.match(
          /\p{Cc}|\p{Bidi_Control}|\u2028/u,
        )
      }),
    )
  })
})
