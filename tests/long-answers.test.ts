/**
 * A target whose name, refusals, errors and rows are long, and made so that a pattern would begin
 * again at each of their places: it is judged, and each verb that reads the run comes to its end.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { expect } from 'chai'
import { FIXTURE } from './fixtures/command'
import { readVerdict, sealproof, temporaryFolder } from './programs/command'

const TARGET = join(FIXTURE, 'targets', 'talkative.cjs')
/** Of each text. With less, what takes quadratic time would end too. */
const LENGTH = 100_000

describe('a target that says very much', () => {
  const folder = temporaryFolder()
  const place = (name: string): string => join(folder, name)
  const play = (shard: number) => {
    const target = ['--target', TARGET, '--setting', `length=${LENGTH}`]
    const clauses = ['--clause', 'ALG-1', '--clause', 'EXI-3']
    const out = ['--shard', `${shard}/2`, '--out', place(`shard-${shard}`)]
    return sealproof(1, 'run', ...target, ...clauses, ...out)
  }

  it('is judged: it violates and is at fault, and the suite is not', async () => {
    await Promise.all([play(1), play(2)])
    await sealproof(1, 'merge', place('shard-1'), place('shard-2'), '--out', place('run'))
    const { counts, outcome, target } = readVerdict(place('run'))
    expect(outcome).to.equal('violations')
    // Of the faults, two are of the walks, which end where the target faults.
    expect(counts).to.include({ violates: 3, faulted: 5, notRun: 0 })
    expect(target.name).to.have.length(LENGTH)
  })

  it('leaves no evidence of its length', () => {
    // Its name and version are in there, in JSON.
    expect(statSync(place('run/run.ndjson')).size).to.be.below(5_000_000 + 10 * LENGTH)
  })

  it('can be bundled, verified and dated', async () => {
    const archive = place('run.zip')
    await sealproof(0, 'bundle', place('run'), '--out', archive)
    await Promise.all([
      sealproof(0, 'verify', archive),
      sealproof(0, 'history', place('run'), '--out', place('history.html')),
    ])
  })
})
