import { describe, it } from 'node:test'
import { expect } from 'chai'
import { didYouMean, nearest } from './suggestion'

describe('a suggestion', () => {
  it('forgives case, punctuation and a slip', () => {
    expect(nearest('imm1', ['IMM-1', 'IMM-2', 'MEC-1', 'BYOK-1'])).to.deep.equal(['IMM-1'])
    expect(nearest('clok', ['clock', 'keys', 'access'])).to.deep.equal(['clock'])
  })

  it('puts the nearest first, and names three at most', () => {
    expect(nearest('ABC-1', ['ABC-22', 'ABC-2', 'ABC-3', 'ABC-4', 'ABC-5'])).to.deep.equal([
      'ABC-2',
      'ABC-3',
      'ABC-4',
    ])
  })

  it('takes the case as it was typed where that alone decides', () => {
    expect(nearest('key', ['KEY-1', 'keys'])).to.deep.equal(['keys', 'KEY-1'])
  })

  it('is silent where nothing is near', () => {
    expect(didYouMean('elephant', ['keys', 'clock'])).to.equal('')
    expect(didYouMean('KEYS-', ['keys', 'clock'])).to.equal(' Did you mean keys?')
  })
})
