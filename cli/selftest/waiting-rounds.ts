/**
 * Specimens whose clock only runs: the scenarios of a clause, or of all, are played in rounds. Between two rounds time passes
 * until the first that waits is due; then its exchanges are replayed, as `resume` does.
 */
import type { Envelope, Pickle, TestCase } from '@cucumber/messages'
import { EXCHANGE, type Exchange, type ExchangeOutcome, WHOLE_ANSWER } from '../../record/evidence'
import { type Past, type PastExchange, type Pasts, placeOf } from '../../record/past'
import { type Suspension, suspensionIn, type TimedSuspension } from '../../record/suspension'
import { letPass, specimenClock } from '../../selftest/parts/running-clock'
import { pastOf } from '../resume/due-scenarios'
import { nextMoment } from '../resume/follow'
import { SuspendedAttempts } from '../run/suspended-attempts'

interface RunningAttempt {
  readonly pickle: Pickle
  readonly exchanges: PastExchange[]
  whole: ExchangeOutcome | undefined
  suspension: Suspension | undefined
}

/** A clock that was moved by parts of an hour may show a millisecond less. */
const ROUNDING_MS = 2

export class WaitingRounds {
  readonly #pickles = new Map<string, Pickle>()
  readonly #testCases = new Map<string, TestCase>()
  readonly #running = new Map<string, RunningAttempt>()
  /** By its place. */
  #waiting = new Map<string, RunningAttempt>()
  #attempts = new SuspendedAttempts(() => this.waits)
  #passed = 0

  get waits(): boolean {
    return this.#waiting.size > 0
  }

  get waitsForTime(): boolean {
    return timedIn(this.#waiting).length > 0
  }

  /** How often time passed. */
  get passed(): number {
    return this.#passed
  }

  /** The message for the model; undefined: it is not for it. */
  take(message: Envelope): Envelope | undefined {
    const { attachment, pickle, testCase, testCaseStarted, testCaseFinished } = message
    if (pickle) this.#pickles.set(pickle.id, pickle)
    if (testCase) this.#testCases.set(testCase.id, testCase)
    if (testCaseStarted) {
      const { id, testCaseId } = testCaseStarted
      const { pickleId = '' } = this.#testCases.get(testCaseId) ?? {}
      const begun = { pickle: this.#pickles.get(pickleId) as Pickle, exchanges: [] }
      this.#running.set(id, { ...begun, whole: undefined, suspension: undefined })
    }
    const attempt = this.#running.get(attachment?.testCaseStartedId ?? '')
    if (attempt && attachment?.mediaType === WHOLE_ANSWER) {
      attempt.whole = JSON.parse(attachment.body).outcome
      return undefined
    }
    if (attempt && attachment?.mediaType === EXCHANGE) {
      attempt.exchanges.push(pastOf(JSON.parse(attachment.body) as Exchange, attempt.whole))
      attempt.whole = undefined
    }
    if (attempt && attachment) attempt.suspension ??= suspensionIn(attachment)
    if (testCaseFinished) this.#end(testCaseFinished.testCaseStartedId)
    return this.#attempts.take(message)
  }

  /** Time passes until the first is due. Empty where nothing waits. Walks are played last. */
  next(): { readonly pasts: Pasts; readonly files: readonly string[] } | undefined {
    if (!this.waits) return undefined
    const timed = timedIn(this.#waiting)
    const passed = timed.length === 0 ? 0 : Math.max(0, momentOf(timed) - specimenClock())
    if (timed.length > 0) this.#passed += 1
    letPass(passed)
    const due = timed.filter(({ suspension }) => Date.parse(suspension.due) <= specimenClock())
    const played = timed.length === 0 ? [...this.#waiting.values()] : due
    const others = timed.map(({ suspension }) => Date.parse(suspension.due))
    for (const { pickle } of played) this.#waiting.delete(placeOf(pickle))
    for (const attempt of this.#waiting.values())
      attempt.suspension = earlier(attempt.suspension as Suspension, passed)
    return {
      pasts: Object.fromEntries(
        due.map(({ pickle, suspension, exchanges }): [string, Past] => [
          placeOf(pickle),
          { suspension: earlier(suspension, passed), rate: 1, othersDue: others, exchanges },
        ]),
      ),
      files: filesOf(played.map(({ pickle }) => pickle)),
    }
  }

  #end(id: string): void {
    const attempt = this.#running.get(id)
    this.#running.delete(id)
    if (attempt?.suspension) this.#waiting.set(placeOf(attempt.pickle), attempt)
  }
}

/** As `resume --follow` wakes up. */
function momentOf(timed: readonly TimedAttempt[]): number {
  return nextMoment(timed, { rate: 1 }) + ROUNDING_MS
}

type TimedAttempt = RunningAttempt & { readonly suspension: TimedSuspension }

function timedIn(waiting: ReadonlyMap<string, RunningAttempt>): readonly TimedAttempt[] {
  return [...waiting.values()].filter(
    (each): each is TimedAttempt => each.suspension?.until === 'time',
  )
}

/** For the machine as much time has passed as for the specimen. */
function earlier<S extends Suspension>(suspension: S, ms: number): S {
  if (suspension.until === 'others') return suspension
  const machineTime = new Date(Date.parse(suspension.machineTime) - ms).toISOString()
  return { ...suspension, machineTime }
}

/** `a.feature:12:30`, within the folder of the features. */
function filesOf(pickles: readonly Pickle[]): readonly string[] {
  const byFile = Map.groupBy(pickles, ({ uri }) => uri.slice(uri.indexOf('/') + 1))
  return [...byFile].map(([file, each]) =>
    [file, ...each.map(({ location }) => location?.line)].join(':'),
  )
}
