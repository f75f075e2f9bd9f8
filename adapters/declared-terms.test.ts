import { describe, it } from 'node:test'
import { expect } from 'chai'
import { englishOf, say } from '../record/saying'
import { termsOf, wrongWithTerms } from './declared-terms'
import type { DeclaredTerms } from './target'

describe('what a target declares beside its capabilities', () => {
  const terms: DeclaredTerms = {
    regions: ['cn-shanghai'],
    retentionHours: 0,
    meteringDelayHours: 1.5,
    reference: true,
    forbidsKeptEvidence: true,
  }

  it('is read from among other members, and nothing stands for what is left out', () => {
    expect(termsOf({ ...terms, name: 'a target' } as typeof terms)).to.deep.equal(terms)
    expect(termsOf({})).to.deep.equal({})
  })

  it('is in order where it is left out, in part or as a whole', () => {
    expect(
      [{}, terms, { regions: ['eu-central-1', 'cn-beijing'] }].map(wrongWithTerms),
    ).to.deep.equal([undefined, undefined, undefined])
  })

  const nonsense: [object, string][] = [
    [{ regions: 'cn-shanghai' }, 'regions is "cn-shanghai", not a list of regions'],
    [{ regions: null }, 'regions is null, not a list of regions'],
    [{ regions: [] }, 'regions is an empty list; leave it out where every region is offered'],
    [{ regions: ['cn-beijing', 7] }, 'regions has 7, not the id of a region, such as cn-shanghai'],
    [{ regions: [' '] }, 'regions has " ", not the id of a region, such as cn-shanghai'],
    [{ regions: ['a', 'b', 'a'] }, 'regions has "a" twice'],
    [{ retentionHours: '24' }, 'retentionHours is "24", not a number from 0 to 8760'],
    [{ retentionHours: Number.NaN }, 'retentionHours is NaN, not a number from 0 to 8760'],
    [{ retentionHours: null }, 'retentionHours is null, not a number from 0 to 8760'],
    [{ meteringDelayHours: -1 }, 'meteringDelayHours is -1, not a number from 0 to 8760'],
    [
      { reference: false },
      'reference is false, not true; leave it out where the target is not the bundled reference',
    ],
    [
      { forbidsKeptEvidence: 'yes' },
      'forbidsKeptEvidence is "yes", not true; leave it out where the target does not forbid it',
    ],
    [{ meteringDelayHours: 8761 }, 'meteringDelayHours is 8761, not a number from 0 to 8760'],
  ]
  for (const [declared, sentence] of nonsense) {
    it(`makes no sense where ${sentence}`, () => {
      expect(englishOf(wrongWithTerms(declared) ?? say``)).to.equal(sentence)
    })
  }
})
