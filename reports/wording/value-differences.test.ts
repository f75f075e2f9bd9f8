import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
import { valueWording } from '../../record/plain-text'
import { valueDifferences } from './value-differences'

describe('the differences of two values', () => {
  it('are the members that differ, with their paths', () => {
    const expected = {
      name: 'sales',
      encryption: { algorithm: 'AES256', key: { kind: 'default' } },
    }
    const observed = { name: 'sales', encryption: { algorithm: 'RC4', key: { kind: 'default' } } }
    expect(valueDifferences(expected, observed)).to.deep.equal({
      expected: ['encryption.algorithm: "AES256"'],
      observed: ['encryption.algorithm: "RC4"'],
      alike: 2,
    })
  })

  it('are of lists by their places, and of members that one of them does not have', () => {
    expect(valueDifferences([{ id: '1' }, { id: '2' }], [{ id: '1', at: 'x' }])).to.deep.equal({
      expected: ['[1].id: "2"'],
      observed: ['[0].at: "x"'],
      alike: 1,
    })
  })

  it('are both values whole where one of them has no members', () => {
    expect(valueDifferences('refused', { ok: true })).to.deep.equal({
      expected: ['refused'],
      observed: ['{"ok":true}'],
      alike: 0,
    })
  })

  it('are shown of any two values that differ, and of no member that is alike', () => {
    const pair = fc.oneof(
      fc.tuple(fc.jsonValue(), fc.jsonValue()),
      fc.tuple(fc.object(), fc.object()),
    )
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const { expected, observed } = valueDifferences(one, other)
        expect(expected.length + observed.length).to.be.above(0)
        const isWhole = expected[0] === valueWording(one) && observed[0] === valueWording(other)
        if (!isWhole) for (const line of expected) expect(observed).not.to.include(line)
      }),
    )
  })

  it('do not confuse a name with a path', () => {
    expect(valueDifferences({ 'a.b': 1, c: 2 }, { a: { b: 1 }, c: 2 })).to.deep.equal({
      expected: ['["a.b"]: 1'],
      observed: ['a.b: 1'],
      alike: 1,
    })
  })

  it('of a deep value do not end the process', () => {
    let deep: unknown = 'leaf'
    for (let depth = 0; depth < 20_000; depth++) deep = [deep]
    expect(valueDifferences(deep, [1]).observed).to.deep.equal(['[0]: 1'])
  })
})
