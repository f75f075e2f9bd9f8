import { describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { outcomeOf } from '../maxcompute/fixtures/ready-cloud'
import { compareVersions, parseVersion } from './version'

/** `<`, `=` or `>`. */
function sign(left: string, right: string): string {
  const difference = compareVersions(parseVersion(left), parseVersion(right))
  return difference < 0 ? '<' : difference > 0 ? '>' : '='
}

describe('versions of Hologres', () => {
  const pairs = [
    ['0.9', '<', '1.1'],
    ['0.10', '<', '1.1'],
    ['1.0.99', '<', '1.1'],
    ['1.1', '=', '1.1.0'],
    ['1.10', '>', '1.9'],
    ['r1.3.37', '>', '1.3.31'],
    ['V3.2', '=', '3.2'],
  ] as const
  for (const [left, relation, right] of pairs) {
    it(`know that ${left} ${relation} ${right}`, () => {
      expect(sign(left, right)).to.equal(relation)
    })
  }

  it('compare by the first number that differs', () => {
    const number = fc.nat({ max: 200 })
    fc.assert(
      fc.property(number, number, number, number, (major, left, right, patch) => {
        const relation = left < right ? '<' : left > right ? '>' : '='
        expect(sign(`${major}.${left}.${patch}`, `${major}.${right}.${patch}`)).to.equal(relation)
      }),
    )
  })

  for (const nonsense of ['', '1', 'one', '1.', '.1', '1.1-beta', '1.x', ' 1.1', '1.1\n', '-1.1']) {
    it(`are not written as ${JSON.stringify(nonsense)}`, async () => {
      const parse = () => parseVersion(nonsense)
      expect(await outcomeOf(parse)).to.equal('HOLOGRES_INVALID_PARAMETER')
    })
  }
})
