import { describe, it } from 'node:test'
import { expect } from 'chai'
import fc from 'fast-check'
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

  it('are none exactly where two values with members are equal', () => {
    fc.assert(
      fc.property(fc.object(), fc.object(), (one, other) => {
        const { expected, observed } = valueDifferences(one, structuredClone(one))
        expect([expected, observed]).to.satisfy(([a, b]: string[][]) =>
          Object.keys(one).length === 0
            ? a?.join() === b?.join()
            : a?.length === 0 && b?.length === 0,
        )
        const both = valueDifferences(one, other)
        if (JSON.stringify(one) !== JSON.stringify(other)) return
        expect(both.expected).to.deep.equal(both.observed)
      }),
    )
  })

  it('of a deep value do not end the process', () => {
    let deep: unknown = 'leaf'
    for (let depth = 0; depth < 20_000; depth++) deep = [deep]
    expect(valueDifferences(deep, [1]).observed).to.deep.equal(['[0]: 1'])
  })
})
