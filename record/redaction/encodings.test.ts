import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { encodingsOfText } from './encodings'

const visible = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code))
/** As a header holds them: no blanks at the ends. */
const secrets = fc
  .string({ unit: visible, minLength: 8, maxLength: 60 })
  .map((text) => text.replace(/^ /, '-').replace(/ $/, '-'))
/** Each compiles a pattern of its own. */
const few = { numRuns: 30 }
const each = (text: string, write: (code: number, character: string) => string): string =>
  Array.from(text, (character) => write(character.charCodeAt(0), character)).join('')
const hex = (code: number): string => code.toString(16).padStart(2, '0')

describe('the writings of a secret', () => {
  const writings: Record<string, (secret: string) => string> = {
    'as it is': (secret) => secret,
    'in JSON': (secret) => JSON.stringify(secret).slice(1, -1),
    'in JSON within JSON': (secret) =>
      JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
    'in JSON, all of it escaped': (secret) => each(secret, (code) => `\\u00${hex(code)}`),
    'in an address': encodeURIComponent,
    'in a form': (secret) => String(new URLSearchParams({ '': secret })).slice(1),
    'in an address, all of it escaped': (secret) => each(secret, (code) => `%${hex(code)}`),
    'in an address within an address': (secret) => encodeURIComponent(encodeURIComponent(secret)),
    'on a page': (secret) =>
      secret.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    'on a page, by name': (secret) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    'in hexadecimal': (secret) => Buffer.from(secret).toString('hex'),
    'in large hexadecimal': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  }
  for (const [how, write] of Object.entries(writings)) {
    it(`are found ${how}`, () => {
      fc.assert(
        fc.property(secrets, (secret) => {
          expect(`before ${write(secret)} behind`.replace(encodingsOfText(secret), '')).to.equal(
            'before  behind',
          )
        }),
        few,
      )
    })
  }

  for (const secret of ['\\server\\share', '\\\\server\\\\', '\\       -', 'C:\\new\\x41']) {
    it(`are found where the secret has backslashes, also next to itself: ${secret}`, () => {
      const pattern = encodingsOfText(secret)
      for (const [how, write] of Object.entries(writings)) {
        const twice = write(secret).repeat(2)
        expect(`before ${twice} behind`.replace(pattern, ''), how).to.equal('before  behind')
      }
    })
  }

  for (const encoding of ['base64', 'base64url'] as const) {
    it(`are found in ${encoding}, wherever they begin, so that it no longer tells them`, () => {
      const around = fc.string({ unit: visible, maxLength: 5 })
      fc.assert(
        fc.property(secrets, around, around, (secret, before, behind) => {
          const text = Buffer.from(`${before}${secret}${behind}`).toString(encoding)
          const left = text.replace(encodingsOfText(secret), '')
          expect(left.length).to.be.below(text.length - secret.length)
        }),
        few,
      )
    })
  }

  it('are not found where there are none', () => {
    fc.assert(
      fc.property(secrets, fc.string({ unit: visible, maxLength: 7 }), (secret, other) => {
        expect(encodingsOfText(secret).test(other)).to.equal(false)
      }),
      few,
    )
  })

  it('are as they are only, where there is too little to be encoded', () => {
    expect('abc 616263 YWJj'.replace(encodingsOfText('abc'), '-')).to.equal('- 616263 YWJj')
  })
})
