import { describe, it } from 'node:test'
import { expect } from 'chai'
import type { SeenTarget } from '../../record/seen-target'
import {
  type IdentifiedTarget,
  type TargetChange,
  targetChanges,
  targetDifferences,
  targetIdentity,
} from './target-identity'

const target = { name: 'ledger', version: '1' }
const DIGEST = '0'.repeat(64)
const OTHER_DIGEST = 'f'.repeat(64)

function at(seen: SeenTarget, more: Partial<IdentifiedTarget> = {}): IdentifiedTarget {
  return { target, targetSeen: [seen], ...more }
}
const moduleAt = (path: string, sha256 = DIGEST): SeenTarget => ({ kind: 'module', path, sha256 })
const address = (where: string, certificate = DIGEST): SeenTarget => ({
  kind: 'address',
  address: where,
  certificate,
})

describe('the identity of a target', () => {
  const others: [what: string, one: IdentifiedTarget, other: IdentifiedTarget][] = [
    ['at another address', at(address('https://one.example')), at(address('https://two.example'))],
    ['in another module', at(moduleAt('one.js')), at(moduleAt('two.js'))],
    [
      'of another name',
      at(moduleAt('a.js')),
      at(moduleAt('a.js'), { target: { name: 'b', version: '1' } }),
    ],
    ['that is the reference', at(moduleAt('a.js')), at(moduleAt('a.js'), { reference: 'loaded' })],
    ['that is a module, not an address', at(moduleAt('a.js')), at(address('https://one.example'))],
  ]
  for (const [what, one, other] of others) {
    it(`differs for a target ${what}`, () => {
      expect(targetIdentity(one)).not.to.equal(targetIdentity(other))
      expect(targetDifferences(one, other)).to.have.length.above(0)
      expect(targetDifferences(one, one)).to.deep.equal([])
    })
  }

  const versions: [what: string, one: SeenTarget, other: SeenTarget, change: TargetChange][] = [
    [
      'another module file',
      moduleAt('a.js'),
      moduleAt('a.js', OTHER_DIGEST),
      { of: 'module file', before: '000000000000', after: 'ffffffffffff' },
    ],
    [
      'another certificate',
      address('https://one.example'),
      address('https://one.example', OTHER_DIGEST),
      { of: 'certificate', before: '000000000000', after: 'ffffffffffff' },
    ],
  ]
  for (const [what, one, other, change] of versions) {
    it(`is the same with ${what}, which is listed as a change`, () => {
      expect(targetIdentity(at(one))).to.equal(targetIdentity(at(other)))
      expect(targetDifferences(at(one), at(other))).to.deep.equal([])
      expect(targetChanges(at(one), at(other))).to.deep.equal([change])
    })
  }

  it('is kept apart where an older record does not say where the target was, and is not compared', () => {
    expect(targetIdentity({ target })).not.to.equal(targetIdentity(at(moduleAt('a.js'))))
    expect(targetDifferences({ target }, at(moduleAt('a.js')))).to.deep.equal([])
  })
})
