/**
 * The order of a check run: as listed, a few at a time, none before what it needs. Knows nothing of
 * what the checks do.
 */
import type { Check, Finding } from './check'

export interface Examined {
  readonly check: Check
  readonly finding: Finding
  readonly milliseconds: number
}

export interface Schedule {
  readonly atOnce: number
  readonly signal: AbortSignal
  examine(check: Check): Promise<Finding>
  started(check: Check): void
  concluded(examined: Examined): void
}

export async function runInOrder(
  checks: readonly Check[],
  schedule: Schedule,
): Promise<Examined[]> {
  const waiting = [...checks]
  const outcomes = new Map<string, Finding['outcome']>()
  const results: Examined[] = []

  async function work(check: Check): Promise<void> {
    schedule.started(check)
    const start = performance.now()
    const finding = await schedule.examine(check)
    const examined = { check, finding, milliseconds: performance.now() - start }
    outcomes.set(check.name, finding.outcome)
    results.push(examined)
    schedule.concluded(examined)
  }

  const running = new Set<Promise<void>>()
  while (waiting.length + running.size > 0) {
    const index = waiting.findIndex(({ needs = [] }) => needs.every((name) => outcomes.has(name)))
    if (index >= 0 && running.size < schedule.atOnce && !schedule.signal.aborted) {
      const [check] = waiting.splice(index, 1)
      if (!check) continue
      const unmet = (check.needs ?? []).find((name) => outcomes.get(name) !== 'passed')
      const job = work(unmet === undefined ? check : without(check, unmet))
      const done: Promise<void> = job.finally(() => running.delete(done))
      running.add(done)
      continue
    }
    if (running.size > 0) {
      await Promise.race(running)
      continue
    }
    if (schedule.signal.aborted) break
    throw new Error(`never to be run: ${waiting.map(({ name }) => name).join(', ')}`)
  }
  return results
}

/** The check where something it needs is not there: it could only find out what is known already. */
function without(check: Check, unmet: string): Check {
  const finding: Finding = { outcome: 'skipped', reason: `needs ${unmet}, which did not pass` }
  return { ...check, examine: async () => finding }
}

/** The named checks and all that they need, in the order of the whole list. */
export function selectChecks(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  if (names.length === 0) return checks
  const wanted = new Set<string>()
  const want = (name: string) => {
    const check = checks.find((candidate) => candidate.name === name)
    if (!check) {
      const known = checks.map((candidate) => candidate.name).join(', ')
      throw new RangeError(`there is no check called '${name}'; there are ${known}`)
    }
    wanted.add(name)
    for (const needed of check.needs ?? []) want(needed)
  }
  for (const name of names) want(name)
  return checks.filter(({ name }) => wanted.has(name))
}
