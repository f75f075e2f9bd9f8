/**
 * How a run is played must not change its verdict: one scenario after the other, in threads, or as shards on
 * machines of their own, in process or over HTTP.
 */
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { expect } from 'chai'
import type { VerdictDocument } from '../reports'
import { COMMAND, readVerdict, sealproof, temporaryFolder } from './programs/command'
import { withServer } from './programs/process'

const SHARDS = ['1/3', '2/3', '3/3']
const THREADS = ['--parallel', '2']

describe('a target has one verdict, however it is asked', () => {
  const folder = temporaryFolder()
  const verdicts = new Map<string, readonly unknown[]>()

  before(async () => {
    verdicts.set('in one go', await inOneGo('reference', 'in-process'))
    verdicts.set('in threads', await inThreads('reference', 'in-process'))
    verdicts.set('in shards', await inShards('reference', 'in-process'))
    await withServer(process.execPath, [COMMAND, 'serve', '--port', '0'], async (address) => {
      verdicts.set('over HTTP', await inOneGo(address, 'http'))
    })
  })

  it('conformant in one go', () => {
    expect(verdicts.get('in one go')?.[0]).to.include({ outcome: 'conformant' })
  })

  for (const way of ['in threads', 'in shards', 'over HTTP']) {
    it(`the same ${way}`, () => {
      expect(verdicts.get(way)).to.deep.equal(verdicts.get('in one go'))
    })
  }

  function inOneGo(target: string, name: string): Promise<readonly unknown[]> {
    return play(`${name}-serial`, 'run', '--target', target)
  }

  function inThreads(target: string, name: string): Promise<readonly unknown[]> {
    return play(`${name}-parallel`, 'run', '--target', target, ...THREADS)
  }

  /** The last shard is played first, and named second: no order may matter. */
  async function inShards(target: string, name: string): Promise<readonly unknown[]> {
    const folders: string[] = []
    for (const shard of SHARDS.toReversed()) {
      const out = join(folder, `${name}-${shard.replace('/', '-of-')}`)
      await sealproof(0, 'run', '--target', target, '--shard', shard, '--out', out)
      folders.unshift(out)
    }
    const [one = '', ...others] = folders
    return play(`${name}-merged`, 'merge', ...others.toReversed(), one)
  }

  async function play(name: string, ...args: string[]): Promise<readonly unknown[]> {
    const out = join(folder, name)
    await sealproof(0, ...args, '--out', out)
    return statements(readVerdict(out))
  }
})

/** All that a verdict says, in its order, but for times, and the names and the place of the target. */
function statements({
  started: _,
  finished: __,
  targetSeen: ___,
  reference: ____,
  latency,
  clauses,
  ...run
}: VerdictDocument): unknown[] {
  const { capabilities } = run.target
  return [
    { ...run, target: { capabilities } },
    askedOf(latency),
    ...clauses.map(({ scenarios, ...clause }) => ({
      ...clause,
      scenarios: scenarios.map(({ durationMs: _____, ...scenario }) => scenario),
    })),
  ]
}

/** How often each operation was asked, without how long it took. */
function askedOf(latency: VerdictDocument['latency']): unknown {
  const operations = latency?.operations.map(({ operation, exchanges }) => [operation, exchanges])
  return { exchanges: latency?.exchanges, operations: operations?.sort() }
}
