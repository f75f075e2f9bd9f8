import { describe, it } from 'node:test'
import { expect } from 'chai'
import { oneLine } from './plain-text'

describe('oneLine', () => {
  it('joins blanks, and removes those at the ends', () => {
    expect(oneLine(' a  b c ')).to.equal('a b c')
    expect(oneLine(' a b ')).to.equal('a b')
  })

  it('joins lines and removes escape sequences', () => {
    expect(oneLine('a\r\n\tb \u001b[1mc\u001b[0m')).to.equal('a b c')
  })
})
