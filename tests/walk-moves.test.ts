/** Each kind of move of a walk by itself: the reference can be asked it, and answers lawfully. */
import { after, before, describe, it } from 'node:test'
import { expect } from 'chai'
import * as fc from 'fast-check'
import { loadTarget } from '../adapters/load'
import { CAPABILITIES, type Target } from '../adapters/target'
import { Oracle } from '../oracle/oracle'
import { Coverage, type ProjectPlan } from '../oracle/walks/dimensions'
import type { MoveKind } from '../oracle/walks/move'
import { movesFor } from '../oracle/walks/moves'
import { NotPossible, Walk } from '../oracle/walks/walk'
import { World } from '../oracle/walks/world'
import { INSTRUMENTS } from '../steps/support/walks/instruments'

const SEED = 7
/** So often each kind is drawn and played, in a sandbox of its own. */
const TIMES = 3
const PLAN: ProjectPlan = {
  algorithm: 'AES256',
  key: 'byok',
  region: 'cn-shanghai',
  way: 'maxcompute',
  by: 'owner',
  hasAlias: true,
}
const PLANS: readonly ProjectPlan[] = [
  PLAN,
  { ...PLAN, key: 'default', way: 'later' },
  { ...PLAN, algorithm: 'AESCTR', by: 'member' },
  { ...PLAN, algorithm: 'RC4', way: 'dataworks' },
]

describe('a move of a walk', () => {
  let target: Target
  before(async () => {
    target = await loadTarget('reference', {}, { where: 'in this process' })
  })
  after(() => target.close())

  for (const kind of movesFor(new Set(CAPABILITIES)))
    it(`can be asked, and is answered lawfully: ${kind.name}`, async () => {
      const { asked, violations } = await played(kind, target)
      expect(violations).to.deep.equal([])
      expect(asked).to.be.greaterThan(0)
    })
})

/** How many of the drawn moves could be played to their end, and what the oracle finds. */
async function played(
  kind: MoveKind,
  target: Target,
): Promise<{ asked: number; violations: string[] }> {
  const violations: string[] = []
  let asked = 0
  for (const move of fc.sample(kind.moves, { seed: SEED, numRuns: TIMES })) {
    const sandbox = await target.openSandbox('a move')
    const oracle = new Oracle(target, INSTRUMENTS)
    const walk = new Walk({ sandbox, target, oracle, known: new Set() })
    try {
      await move.play(new World(walk, PLANS, new Coverage()))
      if (walk.exchanges.length > 0) asked += 1
    } catch (error) {
      if (!(error instanceof NotPossible))
        violations.push(`${JSON.stringify(move.given)}: ${error}`)
    } finally {
      await sandbox.close()
    }
  }
  return { asked, violations }
}
