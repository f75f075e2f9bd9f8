/**
 * Puts a target whose clock runs 1,000 times as fast as that of this machine through every scenario that lets time pass, by
 * three processes one after the other (run, resume, resume --follow), and compares its verdicts with those of a movable
 * clock: `npm run running-clock -- [--factor 1000] [--clause ID]… [--out FOLDER]`. Exit code 1 where they differ.
 *
 * The longest wait is 30 days: 43 minutes at 1,000 times. Where a question must be asked within a minute, the machine has
 * 60 ms for it. A scenario that came too late is asked anew by `run --rerun`, and said.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Envelope } from '@cucumber/messages'
import { targetFor } from '../../adapters/reference'
import { serve } from '../../adapters/serve'
import { EXCHANGE } from '../../record/evidence'
import { parseJson } from '../../record/parse-json'
import { sealproof } from '../fixtures/command'
import { fastClock, withRunningClock } from '../fixtures/running-clock'
import { readVerdict } from '../programs/command'

/** How often what came too late is asked anew. */
const RERUNS = 5
const PRIORITY = -10

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      factor: { type: 'string', default: '1000' },
      clause: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
    },
  })
  if (values.out) mkdirSync(values.out, { recursive: true })
  const root = values.out ?? mkdtempSync(join(tmpdir(), 'sealproof-running-clock-'))
  const selection = ['--walks', '0', ...values.clause.flatMap((id) => ['--clause', id])]
  beQuick()

  const { reference: _, ...movable } = targetFor()
  const moved = await serve(movable)
  await step(root, 'movable', ['run', '--target', moved.address, ...selection, '--out', 'movable'])
  await moved.close()

  const running = await serve(withRunningClock(fastClock(Number(values.factor))))
  const reach = ['--target', running.address]
  await step(root, 'running', ['run', ...reach, ...selection, '--out', 'running'])
  await step(root, 'running', ['resume', 'running'])
  await step(root, 'running', ['resume', '--follow', 'running'])
  const found = verdictsIn(join(root, 'running'))
  for (let time = 1, of = 'running'; time <= RERUNS; time++) {
    const late = [...found.values()].filter(cameTooLate)
    if (late.length === 0) break
    for (const { id, reason } of late) console.log(`missed by load: ${id}: ${reason}`)
    const again = `again-${time}`
    await step(root, again, ['run', '--rerun', of, '--out', again])
    // Each of the few that are left in a thread of its own: they are due within the same tenth of a second.
    const left = readVerdict(join(root, again)).counts.waiting
    if (left > 0) await step(root, again, ['resume', '--follow', '--parallel', `${left}`, again])
    for (const [id, scenario] of verdictsIn(join(root, again)))
      if (scenario.verdict !== 'excluded') found.set(id, scenario)
    of = again
  }
  await running.close()

  const wanted = verdictsIn(join(root, 'movable'))
  const timed = timedIn(join(root, 'movable'))
  const differing = [...wanted].filter(([id, { verdict }]) => found.get(id)?.verdict !== verdict)
  for (const [id, { verdict }] of differing) {
    const other = found.get(id)
    console.log(`${id}: ${verdict} by the movable clock, ${other?.verdict}: ${other?.reason ?? ''}`)
  }
  const judged = [...wanted.values()].filter(({ verdict }) => verdict !== 'excluded').length
  console.log(
    `${judged} scenarios, of which ${timed} let time pass; ${differing.length} with another verdict`,
  )
  if (differing.length > 0) console.log(`see ${root}`)
  else if (values.out === undefined) rmSync(root, { recursive: true, force: true })
  process.exitCode = differing.length === 0 ? 0 : 1
}

/** 60 ms are less than a busy machine lets a process wait. Its children have the same priority. */
function beQuick(): void {
  try {
    setPriority(PRIORITY)
  } catch {
    console.log(`not allowed to have the priority ${PRIORITY}: more scenarios may come too late`)
  }
}

async function step(root: string, folder: string, args: readonly string[]): Promise<void> {
  const start = performance.now()
  const { code } = await sealproof(args, root)
  const { counts } = readVerdict(join(root, folder))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const verb = args[1]?.startsWith('--') ? args.slice(0, 2).join(' ') : args[0]
  console.log(
    `${verb}: exit ${code}, ${counts.conforms} conform, ${counts.violates} violate, ${counts.faulted} faulted, ${counts.waiting} wait, ${seconds} s`,
  )
}

type FoundScenario = ReturnType<typeof readVerdict>['clauses'][number]['scenarios'][number]

function cameTooLate({ verdict, reason = '' }: FoundScenario): boolean {
  return verdict === 'faulted' && reason.includes('after it was due')
}

function verdictsIn(folder: string): Map<string, FoundScenario> {
  const scenarios = readVerdict(folder).clauses.flatMap((clause) => clause.scenarios)
  return new Map(scenarios.map((scenario) => [scenario.id, scenario]))
}

/** How many scenarios moved the clock. */
function timedIn(folder: string): number {
  const moved = new Set<string>()
  for (const line of readFileSync(join(folder, 'run.ndjson'), 'utf8').split('\n')) {
    const { attachment } = (parseJson(line) ?? {}) as Envelope
    if (attachment?.mediaType !== EXCHANGE) continue
    const exchange = parseJson(attachment.body) as { operation?: string } | undefined
    if (exchange?.operation === 'clock.advance') moved.add(attachment.testCaseStartedId ?? '')
  }
  return moved.size
}

void main()
