/** Which scenarios of a run go on now: those whose time has come, by the clock of the target. */
import { setTimeout as wait } from 'node:timers/promises'
import { type Sandbox, type Target, TargetFault } from '../../adapters/target'
import type { ExchangeOutcome } from '../../record/evidence'
import { type Past, type PastExchange, type Pasts, placeOf } from '../../record/past'
import { isAnswerItself } from '../../record/redaction'
import { standsStill, type TimedSuspension } from '../../record/suspension'
import { UsageError } from '../../specification/usage-error'
import { keptAnswers } from '../run/past-keeper'
import type { BegunRun, WaitingScenario } from './earlier-run'

/** What the clock of the target showed, and when. Both in milliseconds since 1970. */
export interface Moment {
  readonly target: number
  readonly machine: number
  /** How fast the clock of the target runs, compared with that of the machine. */
  readonly rate: number
}

export type TimedScenario = WaitingScenario & { readonly suspension: TimedSuspension }

/** So long before it is due a scenario is replayed; it waits for the rest in its step. */
const LEAD_MS = 5000
/** The rest is for the start of a process and the replay. */
const AWAKE_MS = 4000

export function timedIn({ waiting }: BegunRun): readonly TimedScenario[] {
  return waiting.filter((each): each is TimedScenario => each.suspension.until === 'time')
}

/** Nothing of a scenario is asked. */
export async function momentOf(target: Target, timed: readonly TimedScenario[]): Promise<Moment> {
  if (target.clock !== 'running')
    throw new UsageError(
      'scenarios of this run wait, and the target does not declare any more that its clock runs; nothing was asked',
    )
  const sandbox = await target.openSandbox('what time it is')
  try {
    const first = await lookAt(sandbox)
    await wait(LOOKS_APART_MS)
    const second = await lookAt(sandbox)
    const now = (second.target - first.target) / Math.max(1, second.machine - first.machine)
    return { ...second, rate: rateOf(timed, second, now) }
  } finally {
    await sandbox.close()
  }
}

/** Long enough to tell a clock that was set forward from one that runs fast. */
const LOOKS_APART_MS = 50

type Look = Pick<Moment, 'target' | 'machine'>

async function lookAt({ clock }: Sandbox): Promise<Look> {
  const outcome = await clock?.now({})
  if (!outcome?.ok) throw new TargetFault('clock.now did not say what time it is')
  return { target: Date.parse(outcome.value.time), machine: Date.now() }
}

/** Of two clocks that run alike, the rounding of a short time would be most of the difference. */
const LEAST_ELAPSED_MS = 500
/** A clock that tells whole seconds may seem to stand still. */
const LEAST_RATE = 1

function rateOf(timed: readonly TimedScenario[], { target, machine }: Look, now: number): number {
  const rates = timed.flatMap(({ suspension: { targetTime, machineTime } }) => {
    const elapsed = machine - Date.parse(machineTime)
    const passed = target - Date.parse(targetTime)
    return elapsed < LEAST_ELAPSED_MS || passed <= 0 ? [] : [passed / elapsed]
  })
  // Where it was just suspended, two looks say more than nothing: to be awake too early costs a look, too late a verdict.
  return Math.max(LEAST_RATE, Math.min(now, ...rates))
}

/** A scenario for which no time will pass goes on too, and finds that out. */
export function dueAmong(
  timed: readonly TimedScenario[],
  moment: Moment,
): readonly TimedScenario[] {
  const soon = moment.target + LEAD_MS * moment.rate
  return timed.filter(
    ({ suspension }) => Date.parse(suspension.due) <= soon || standsStill(suspension, moment),
  )
}

/** How long the machine waits until a moment by the clock of the target. */
export function untilMs(moment: number, now: Moment): number {
  return (moment - now.target) / now.rate - AWAKE_MS
}

/**
 * With the answers that were kept beside the record.
 * @param threads where each scenario has a thread of its own, none keeps another waiting
 */
export function pastsOf(
  { folder, head }: BegunRun,
  timed: readonly TimedScenario[],
  due: readonly TimedScenario[],
  { rate }: Moment,
  threads: number,
): Pasts {
  const dueMs = ({ suspension }: TimedScenario) => Date.parse(suspension.due)
  // Those of a later process need its start.
  const later = timed.filter((each) => !due.includes(each))
  const inTurn = due.length <= threads ? [] : due.map(dueMs)
  const goOnAt = [...inTurn, ...later.map((each) => dueMs(each) - LEAD_MS * rate)]
  const kept = keptAnswers(folder)
  const places = new Map(head.flatMap(({ pickle }) => (pickle ? [[pickle.id, pickle]] : [])))
  return Object.fromEntries(
    due.flatMap(({ pickleId, attempt, suspension, exchanges }): [string, Past][] => {
      const pickle = places.get(pickleId)
      const whole = kept.get(attempt)
      const replayed = exchanges.map((recorded, index) => pastOf(recorded, whole?.get(index)))
      return pickle === undefined
        ? []
        : [[placeOf(pickle), { suspension, rate, othersDue: goOnAt, exchanges: replayed }]]
    }),
  )
}

export function pastOf(
  recorded: PastExchange['recorded'],
  kept: ExchangeOutcome | undefined,
): PastExchange {
  if (kept !== undefined) return { recorded, whole: kept }
  const { outcome } = recorded
  return outcome?.ok && !isAnswerItself(outcome) ? { recorded, whole: 'lost' } : { recorded }
}
