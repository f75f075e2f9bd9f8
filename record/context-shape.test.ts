import { describe, it } from 'node:test'
import { expect } from 'chai'
import { CONTEXT } from '../reports/fixtures/context'
import { contextShape } from './context-shape'

describe('what a context says of who was asked', () => {
  const sha256 = 'a'.repeat(64)
  const fitting = [
    { kind: 'reference' },
    { kind: 'module', path: 'a.js', sha256, referenceLoaded: true },
    { kind: 'package', name: 'a', version: '1', file: 'b.js', sha256 },
    { kind: 'address', address: 'https://a', certificate: sha256 },
  ]
  it('is read for a reference, a module, a package and an address', () => {
    const starters = [{ name: 'Ann', source: 'ci', service: 'GitLab CI' }]
    expect(contextShape({ ...CONTEXT, targetSeen: fitting, starters })).to.equal(undefined)
  })

  const misfits: [seen: object, place: string][] = [
    [{ kind: 'cloud' }, '.targetSeen[0].kind is a text, where one of reference,'],
    [{ kind: 'module', path: 'a.js' }, '.targetSeen[0].sha256 is missing'],
    [{ kind: 'module', path: 'a.js', sha256: 'A1' }, '.targetSeen[0].sha256 is a text'],
    [{ kind: 'address', address: 7 }, '.targetSeen[0].address is 7, where a text'],
    [{ ...fitting[1], referenceLoaded: false }, '.targetSeen[0].referenceLoaded is'],
  ]
  for (const [seen, place] of misfits) {
    it(`is refused where ${place}`, () => {
      expect(contextShape({ ...CONTEXT, targetSeen: [seen] })).to.include(place)
    })
  }

  it('is refused for a starter of another source', () => {
    const starters = [{ name: 'Ann', source: 'verified' }]
    expect(contextShape({ ...CONTEXT, starters })).to.include('.starters[0].source')
  })
})
