/** `resume --follow`: stays until no scenario waits any more, and goes on with each when its time has come. */
import { readRun } from '../../reports'
import { INTERRUPTED } from '../exit-codes'
import { Interruption } from '../interruption'
import { type Presentation, present } from '../run/present'
import { momentToGoOn } from '../run/waiting-line'
import { type Moment, type TimedScenario, untilMs } from './due-scenarios'

/** Scenarios that are due so soon one after the other go on together. */
const BUNDLE_MS = 300_000
/** The clock of the target is looked at again after this time at most: it may be set. */
const LONGEST_SLEEP_MS = 3_600_000
const SHORTEST_SLEEP_MS = 20

/** The next moment at which scenarios go on, by the clock of the target. */
export function nextMoment(
  timed: readonly Pick<TimedScenario, 'suspension'>[],
  { rate }: Pick<Moment, 'rate'>,
): number {
  const suspensions = timed.map(({ suspension }) => suspension)
  const earliest = Math.min(...suspensions.map(({ due }) => Date.parse(due)))
  const together = suspensions.filter(
    ({ due }) => Date.parse(due) <= earliest + Math.max(BUNDLE_MS, rate * 1000),
  )
  // Half of its time is left to each, to be replayed and asked.
  const halves = together.map(({ due, latest }) => (Date.parse(due) + Date.parse(latest)) / 2)
  return Math.max(earliest, Math.min(momentToGoOn(together), ...halves))
}

/** Resolves to whether it was interrupted. */
export async function sleepUntil(
  timed: readonly TimedScenario[],
  now: Moment,
): Promise<'interrupted' | undefined> {
  const ms = untilMs(nextMoment(timed, now), now)
  const interruption = new Interruption()
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(
    () => resolve(undefined),
    Math.min(LONGEST_SLEEP_MS, Math.max(SHORTEST_SLEEP_MS, ms)),
  )
  try {
    return await Promise.race([promise, interruption.asked])
  } finally {
    clearTimeout(timer)
    interruption.release()
  }
}

/** The reports of what is recorded so far. */
export async function interruptedWhileItWaits(
  path: string,
  folder: string,
  presentation: Presentation,
): Promise<number> {
  await present(readRun(path), folder, presentation, { interrupted: true })
  return INTERRUPTED
}
