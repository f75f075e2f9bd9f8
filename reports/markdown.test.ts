import { describe, it } from 'node:test'
import { expect } from 'chai'
import { escaped } from './markdown'

describe('a text in Markdown', () => {
  it('is left as it is where nothing of it is obeyed', () => {
    for (const text of ['A table of 20 rows.', 'a www page', '加密'])
      expect(escaped(text)).to.equal(text)
  })

  it('becomes no link, whatever its address looks like', () => {
    for (const text of [
      'www.evil.example',
      'see (WWW.evil.example)',
      '_www.evil.example',
      'https://evil.example',
      'x_https://evil.example',
      'HTTP://evil.example',
      'mei@evil.example',
    ]) {
      // https://github.github.com/gfm/#autolinks-extension-
      expect(escaped(text)).not.to.match(/www\.|https?:|@/i)
    }
  })

  it('reads as itself', () => {
    expect(escaped('www.example.com')).to.equal('www\\.example.com')
  })
})
