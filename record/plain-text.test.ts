import { describe, it } from 'node:test'
import { expect } from 'chai'
import { oneLine } from './plain-text'

describe('oneLine', () => {
  it('joins lines and removes escape sequences', () => {
    expect(oneLine('a\r\n\tb \u001b[1mc\u001b[0m')).to.equal('a b c')
  })
})
