import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { oneLine } from '../../record/plain-text'
import { escapeMarkdown, escapeMarkdownWithLinks, markdownTable } from './markdown'

/** What a reader of the page sees, and where GitHub looks for addresses and names. */
function decoded(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => `&#${character.charCodeAt(0)};`)
    .replaceAll('&lt;', '<')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&amp;', '&')
}

describe('a text that is escaped for Markdown', () => {
  it('is unchanged where nothing in it is markup', () => {
    for (const text of [
      'A table of 20 rows.',
      'a www page',
      '加密',
      '2026-11-26T15:12:53.102Z, took 2.8 s',
      'non-ASCII, byte-level - and more',
      'KEY_NOT_FOUND of a__b',
      'one | other',
      '-5 of #12, 1.5 s, 3) and more',
      '#hashtag',
      'R&D, x < 5 && y > 6, a -> b, C:\\temp',
      'a ] and a { }, 5 @ 6, file:run.ndjson, http: no address',
    ])
      expect(escapeMarkdown(text)).to.equal(text)
  })

  it('is unchanged on the page', () => {
    expect(escapeMarkdown('- a_b *c* <d> #1 @me')).to.equal('\\- a_b \\*c\\* &lt;d> #1 @&#8203;me')
    expect(escapeMarkdown('1. one')).to.equal('1\\. one')
    expect(escapeMarkdown('A-1: 2 of 3')).to.equal('A-1: 2 of 3')
  })

  it('does not begin a list, a heading, a quotation or a rule', () => {
    for (const [text, safe] of [
      ['- one', '\\- one'],
      ['+', '\\+'],
      ['---', '\\---'],
      ['===', '\\==='],
      ['## two', '\\## two'],
      ['> three', '\\> three'],
      ['4. four', '4\\. four'],
      ['5) five', '5\\) five'],
    ] as const)
      expect(escapeMarkdown(text)).to.equal(safe)
  })

  it('has no emphasis, code, links, images or HTML', () => {
    expect(escapeMarkdown('*a* _b_ __c `d` ~e~')).to.equal(
      '\\*a\\* \\_b\\_ \\_\\_c \\`d\\` \\~e\\~',
    )
    expect(escapeMarkdown('![i](u) [l](u) [^1]')).to.equal('!\\[i](u) \\[l](u) \\[^1]')
    expect(escapeMarkdown('<b>, </b>, <!-- &lt; \\*')).to.equal(
      '&lt;b>, &lt;/b>, &lt;!-- &amp;lt; \\\\\\*',
    )
  })

  it('becomes no link and no mention, in any form of address', () => {
    for (const text of [
      'www.evil.example',
      'see (WWW.evil.example)',
      '_www.evil.example',
      'https://evil.example',
      'x_https://evil.example',
      'https://www.evil.example',
      'HTTP://evil.example',
      'ftp://evil.example',
      'mei@evil.example',
      '<5@evil.example>',
      '@mei, and @team/mei',
    ]) {
      // GitHub looks for addresses in the decoded text:
      // https://github.github.com/gfm/#autolinks-extension-
      for (const seen of [escapeMarkdown(text), decoded(escapeMarkdown(text))])
        expect(seen).not.to.match(/www\.|(?:https?|ftp):|@\w/i)
    }
  })

  it('is displayed unchanged, for any text', () => {
    const marks = [
      ...'\\&<>[]()*_`~|#-+=.!@: 1a加',
      '&lt;',
      '&#64;',
      'https://',
      'www.',
      '@me',
      '__',
    ]
    const texts = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 3 })))
    fc.assert(
      fc.property(texts, (parts) => {
        const text = oneLine(parts.join(''))
        expect(decoded(escapeMarkdown(text)).replaceAll('\u200b', '')).to.equal(
          text.replaceAll('\u200b', ''),
        )
      }),
    )
  })
})

describe('a text that is escaped with links', () => {
  it('has only its addresses as links', () => {
    expect(escapeMarkdownWithLinks('A page (https://www.example.com/a_b), of *2025*')).to.equal(
      'A page (<https://www.example.com/a_b>), of \\*2025\\*',
    )
    expect(escapeMarkdownWithLinks('by mei@example.com, ftp://example.com')).to.equal(
      'by mei@&#8203;example.com, ftp&#8203;://example.com',
    )
  })
})

describe('a table', () => {
  it('has one cell for each text, also for a text with a bar', () => {
    expect(markdownTable(['a'], [[escapeMarkdown('one | other \\|')]])).to.equal(
      '| a |\n| --- |\n| one \\| other \\\\\\| |',
    )
  })
})
