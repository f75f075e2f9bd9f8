import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import { built, emptyFolder, sealproof } from './fixtures/command'

/** The reference, which refuses what this expression selects. */
const targetThat = (refuses: string): string => `
const { variation } = require(${JSON.stringify(built('selftest', 'variation.js'))})
const { withEveryAnswer } = require(${JSON.stringify(built('selftest', 'parts', 'every-answer.js'))})
const refusal = { code: 'INVALID_ARGUMENT', message: 'not offered' }
exports.connect = variation(withEveryAnswer((operation, perform) => async (input) =>
  ${refuses} ? { ok: false, refusal } : perform(input)))
`

describe('a target that refuses what a scenario sets up', () => {
  let folder: string
  before(() => {
    folder = emptyFolder()
  })

  /** The verdict on each clause, with the reason of its first scenario that does not conform. */
  async function verdictsOn(refuses: string, clauses: readonly string[]) {
    writeFileSync(join(folder, 'target.cjs'), targetThat(refuses))
    const selected = clauses.flatMap((clause) => ['--clause', clause])
    await sealproof(['run', '--target', './target.cjs', '--out', 'out', ...selected], folder)
    const { clauses: judged } = JSON.parse(readFileSync(join(folder, 'out/verdict.json'), 'utf8'))
    const scenarios = judged
      .filter(({ id }: { id: string }) => clauses.includes(id))
      .flatMap(({ id, scenarios }: { id: string; scenarios: object[] }) =>
        scenarios.map((scenario) => ({ ...scenario, clause: id })),
      )
    return scenarios as { clause: string; verdict: string; reason?: string }[]
  }

  it('violates the clauses that promise it, and no other', async () => {
    const scenarios = await verdictsOn(`operation === 'access.assignRole'`, ['PRM-1', 'PRM-5'])
    const verdicts = Object.groupBy(scenarios, ({ clause }) => clause)
    expect(verdicts['PRM-1']?.some(({ verdict }) => verdict === 'violates')).to.equal(true)
    expect(verdicts['PRM-5']?.map(({ verdict }) => verdict)).to.include('inapplicable')
    expect(verdicts['PRM-5']?.map(({ verdict }) => verdict)).not.to.include('violates')
    expect(verdicts['PRM-5']?.map(({ reason = '' }) => reason).join()).to.include(
      'its starting point cannot be reached: access.assignRole was refused as INVALID_ARGUMENT',
    )
  })
})
