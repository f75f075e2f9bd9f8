/**
 * How a run is played must not change its verdict: one scenario after the other, in threads, or as shards on
 * machines of their own, in process or over HTTP.
 */
import { join } from 'node:path'
import type { VerdictDocument } from '../reports'
import { type Check, nothingWrong } from './check'
import { readVerdict, SEALPROOF, sealproof } from './command-line'
import type { Workplace } from './workplace'

const SHARDS = ['1/3', '2/3', '3/3']

export const equivalence: Check = {
  name: 'equivalence',
  promise: 'in threads, in shards and over HTTP a target has the verdict that it has in one go',
  needs: ['build'],
  async examine(workplace) {
    const expected = await inOneGo(workplace, 'reference', 'in-process')
    const inProcess = [
      ['in threads', await inThreads(workplace, 'reference', 'in-process')],
      ['in shards', await inShards(workplace, 'reference', 'in-process')],
    ] as const
    const serve = [join(workplace.root, SEALPROOF), 'serve', '--port', '0']
    const overHttp = await workplace.beside(process.execPath, serve, async (address) => [
      ['over HTTP', await inOneGo(workplace, address, 'http')] as const,
      ['over HTTP in threads', await inThreads(workplace, address, 'http')] as const,
      ['over HTTP in shards', await inShards(workplace, address, 'http')] as const,
    ])
    return nothingWrong(
      [...inProcess, ...overHttp].flatMap(([way, played]) => differences(way, played, expected)),
      'differences',
      `${expected.verdict.planned} scenarios in six ways`,
    )
  },
}

export interface Played {
  readonly code: number | null
  readonly verdict: VerdictDocument
}

async function inOneGo(workplace: Workplace, target: string, name: string): Promise<Played> {
  return play(workplace, `${name}-serial`, 'run', '--target', target)
}

async function inThreads(workplace: Workplace, target: string, name: string): Promise<Played> {
  return play(workplace, `${name}-parallel`, 'run', '--target', target, '--parallel', '2')
}

/** The last shard is played first, and named second: no order may matter. */
async function inShards(workplace: Workplace, target: string, name: string): Promise<Played> {
  const folders: string[] = []
  for (const shard of SHARDS.toReversed()) {
    const folder = join(workplace.scratch, `${name}-${shard.replace('/', '-of-')}`)
    await sealproof(workplace, 'run', '--target', target, '--shard', shard, '--out', folder)
    folders.unshift(folder)
  }
  const [one = '', ...others] = folders
  return play(workplace, `${name}-merged`, 'merge', ...others.toReversed(), one)
}

async function play(workplace: Workplace, name: string, ...args: string[]): Promise<Played> {
  const out = join(workplace.scratch, name)
  const { code } = await sealproof(workplace, ...args, '--out', out)
  return { code, verdict: readVerdict(out) }
}

/** Where two verdicts part, times and the names of the target aside. */
export function differences(way: string, played: Played, expected: Played): string[] {
  const wrong: string[] = []
  if (played.code !== expected.code) wrong.push(`ended with ${played.code}, not ${expected.code}`)
  const [told, wanted] = [statements(played.verdict), statements(expected.verdict)]
  const at = Array.from(wanted.keys()).find((index) => told[index] !== wanted[index])
  if (at !== undefined) wrong.push(`says ${told[at]} where ${wanted[at]} was said`)
  else if (told.length > wanted.length) wrong.push(`says ${told[wanted.length]} beyond the rest`)
  return wrong.map((difference) => `${way}: ${difference}`)
}

/** All that a verdict says, in its order, one statement for each scenario and clause. */
function statements({ started: _, finished: __, clauses, ...run }: VerdictDocument): string[] {
  const { capabilities } = run.target
  return [
    JSON.stringify({ ...run, target: { capabilities } }),
    ...clauses.flatMap(({ scenarios, ...clause }) => [
      JSON.stringify(clause),
      ...scenarios.map(({ durationMs: ___, ...scenario }) => JSON.stringify(scenario)),
    ]),
  ]
}
