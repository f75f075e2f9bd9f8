import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { html, webAddress } from './html'

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '</script>',
    '</noscript><script>alert(1)</script>',
    '" onload="x',
    "' x='",
    '<!--',
    '\u202e\u0000\u001b[2J',
    '&lt;',
  ),
)

describe('a template of HTML', () => {
  it('escapes any text', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const { text } = html`<p title="${value}">${value}</p>`
        expect(text.match(/[<>]/g)).to.have.length(4)
        expect(text.match(/"/g)?.length).to.equal(
          2 + (text.split('>')[1]?.match(/"/g)?.length ?? 0),
        )
        expect(text).not.to.match(/[^\P{Cc}\n\t]|\p{Bidi_Control}|[\ufffe\uffff]/u)
      }),
    )
  })

  it('keeps the text that a reader sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (value) => {
        const [, inside = ''] = html`<p>${value}</p>`.text.match(/^<p>([\s\S]*)<\/p>$/) ?? []
        const read = inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
        expect(read).to.equal(value)
      }),
    )
  })

  it('escapes quotes anywhere in an attribute', () => {
    expect(html`<a href="#${'"'}" title="x ${"'"}">${'"'}</a>`.text).to.equal(
      '<a href="#&quot;" title="x &#39;">"</a>',
    )
  })

  it('nests templates, and writes nothing for undefined and false', () => {
    const parts = [html`<b>${1}</b>`, undefined, false, ['<', html`<i></i>`]] as const
    expect(html`<p>${parts}</p>`.text).to.equal('<p><b>1</b>&lt;<i></i></p>')
  })
})

describe('an address', () => {
  it('is an address of the web, or undefined', () => {
    expect(webAddress('https://example.com/')).to.equal('https://example.com/')
    for (const address of ['javascript:alert(1)', ' https://x', 'data:text/html,x', 'file:///x']) {
      expect(webAddress(address)).to.equal(undefined)
    }
  })
})
