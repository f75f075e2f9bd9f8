import { describe, it } from 'node:test'
import { expect } from 'chai'
import { say } from '../../record/saying'
import type { WalksSummary } from '../../steps/support/walks/walks-summary'
import { findingsPage, findingsText } from './findings'

const COMBINATIONS = { met: 1, possible: 2 }

function summary(seed: number, told: string, asked = 3): WalksSummary {
  const violation = {
    expected: say`refused`,
    observed: say`accepted`,
    exchanges: [],
    moves: [],
    told,
    seed,
    replays: { seen: 5, of: 5 },
  }
  const clause = { asked, example: undefined, violation, second: undefined }
  return {
    seed: 7,
    length: 20,
    walks: 2,
    questions: 100,
    pairs: COMBINATIONS,
    triples: COMBINATIONS,
    clauses: { 'CCH-1': clause },
    fault: undefined,
  }
}

describe('findings of several shards', () => {
  it('are one where walks were shortened to the same sequence, with the seed of each', () => {
    const page = findingsPage(
      [summary(7, 'Example: a'), summary(8, 'Example: a')],
      '--target reference',
    )
    expect(page.match(/^## CCH-1$/gm)).to.have.lengthOf(1)
    expect(page).to.include('--seed 7 --walks 1 --length 20 --clause CCH-1')
    expect(page).to.include('Shown by the walks of these seeds too: 8')
  })

  it('are several where the sequences differ', () => {
    const page = findingsPage(
      [summary(7, 'Example: a'), summary(8, 'Example: b')],
      '--target reference',
    )
    expect(page.match(/^## CCH-1$/gm)).to.have.lengthOf(2)
  })

  it('add up walks, questions and how often a clause was put to the target', () => {
    const page = findingsPage(
      [summary(7, 'Example: a', 3), summary(8, 'Example: a', 4)],
      'reference',
    )
    expect(page).to.include(
      '4 walks of at most 20 moves from seed 7, with 200 questions, in 2 shards',
    )
    expect(page).to.include('| CCH-1 | 7 times |')
  })

  it('count the pairs and triples that any of them met', () => {
    const met = {
      algorithm: 'AES256',
      key: 'byok',
      region: 'cn-shanghai',
      way: 'later',
      by: 'owner',
      hasAlias: true,
      size: 'small',
      moment: 'at first',
    } as const
    const shards = [
      { ...summary(7, 'Example: a'), met: [met] },
      { ...summary(8, 'Example: a'), met: [met, { ...met, algorithm: 'RC4' as const }] },
    ]
    // Eight dimensions: 28 pairs of the first, and 7 more with RC4.
    expect(findingsText(shards, '--target reference')).to.include('35 of 35 pairs')
  })
})

describe('a violation that did not come back each time', () => {
  it('is reported as seen once, and says in how many replays it came back', () => {
    const { clauses, ...others } = summary(7, 'Example: a')
    const [clause] = Object.values(clauses)
    const rare = { ...clause?.violation, replays: { seen: 0, of: 5 } }
    const shown = {
      ...others,
      clauses: { 'CCH-1': { ...clause, violation: rare } },
    } as WalksSummary
    const wording = 'observed accepted (seen once, and again in 0 of 5 replays)'
    expect(findingsText([shown], '--target reference')).to.include(wording)
    expect(findingsPage([shown], '--target reference')).to.include(
      '(seen once, and again in 0 of 5 replays)',
    )
  })
})
