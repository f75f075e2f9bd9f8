/**
 * Puts a target whose clock runs 1,000 times as fast as that of this machine through clauses with waits of 24 hours, by a run
 * and by processes that resume it, and compares its verdicts with those of a movable clock:
 * `npm run running-clock -- [--factor 1000] [--clause ID]…`. Exit code 1 where they differ.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { targetFor } from '../../adapters/reference'
import { serve } from '../../adapters/serve'
import { sealproof } from '../fixtures/command'
import { fastClock, withRunningClock } from '../fixtures/running-clock'
import { readVerdict } from '../programs/command'

/** What waits for the 24 hours of the key's cache. The longest wait is 30 days: 45 minutes at 1,000 times; 8 days without CCH-1. */
const CLAUSES = ['CCH-1', 'CCH-2', 'CCH-3', 'CCH-4', 'CCH-5', 'CCH-6', 'CCH-7', 'CCH-8', 'CCH-9']

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      factor: { type: 'string', default: '1000' },
      clause: { type: 'string', multiple: true, default: CLAUSES },
    },
  })
  const root = mkdtempSync(join(tmpdir(), 'sealproof-running-clock-'))
  const selection = ['--walks', '0', ...values.clause.flatMap((id) => ['--clause', id])]

  const movable = await serve(targetFor())
  await step(root, ['run', '--target', movable.address, ...selection, '--out', 'movable'])
  await movable.close()

  const running = await serve(withRunningClock(fastClock(Number(values.factor))))
  const reach = ['--target', running.address]
  await step(root, ['run', ...reach, ...selection, '--out', 'running'])
  await step(root, ['resume', 'running'])
  await step(root, ['resume', '--follow', 'running'])
  await running.close()

  const wanted = verdictsIn(join(root, 'movable'))
  const found = verdictsIn(join(root, 'running'))
  const differing = [...wanted].filter(([id, { verdict }]) => found.get(id)?.verdict !== verdict)
  for (const [id, { verdict }] of differing) {
    const other = found.get(id)
    console.log(`${id}: ${verdict} by the movable clock, ${other?.verdict}: ${other?.reason ?? ''}`)
  }
  const judged = [...wanted.values()].filter(({ verdict }) => verdict !== 'excluded').length
  console.log(`${judged} scenarios, ${differing.length} with another verdict`)
  if (differing.length > 0) console.log(`see ${root}`)
  else rmSync(root, { recursive: true, force: true })
  process.exitCode = differing.length === 0 ? 0 : 1
}

async function step(root: string, args: readonly string[]): Promise<void> {
  const start = performance.now()
  const { code } = await sealproof(args, root)
  const { counts } = readVerdict(join(root, args.at(-1) as string))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const [verb] = args
  console.log(
    `${verb}: exit ${code}, ${counts.conforms} conform, ${counts.waiting} wait, ${seconds} s`,
  )
}

function verdictsIn(folder: string) {
  const scenarios = readVerdict(folder).clauses.flatMap((clause) => clause.scenarios)
  return new Map(scenarios.map((scenario) => [scenario.id, scenario]))
}

void main()
