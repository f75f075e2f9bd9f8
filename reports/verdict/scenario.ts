/** The entry of one scenario in the run model, played or not. */
import { TimeConversion, type Timestamp } from '@cucumber/messages'
import { englishOf, type Saying, say } from '../../record/saying'
import { minuteOf, type Suspension } from '../../record/suspension'
import type { Attempt, StepRecord } from './attempt'
import { type JudgedAttempt, judge, notRun } from './judge'
import type { Judgement, Scenario, Step } from './model'
import type { PlannedScenario } from './plan'

/** A scenario whose last attempt finished. */
export function playedScenario(
  attempt: Attempt,
  finished: Timestamp,
): {
  readonly scenario: Scenario
  readonly suiteFaults: readonly Saying[]
  /** Whether the machine's clock was set back while it was played. */
  readonly clockRanBack: boolean
} {
  const { judgement, suiteFaults } = judgeAttempt(attempt)
  const result = resultOf(attempt)
  const byTheClock = milliseconds(finished) - milliseconds(attempt.started)
  // The durations of steps are measured by a monotonic clock.
  const clockRanBack = byTheClock + CLOCK_TOLERANCE_MS < result.durationMs
  return {
    scenario: entry(attempt.scenario, judgement, {
      ...result,
      durationMs: clockRanBack ? result.durationMs : byTheClock,
    }),
    suiteFaults,
    clockRanBack,
  }
}

/** Clocks are adjusted by fractions of a second all the time. */
const CLOCK_TOLERANCE_MS = 1_000

/** A scenario that was suspended, and did not go on yet. */
export function waitingScenario(attempt: Attempt, suspension: Suspension): Scenario {
  const reasonSaid = waitingReason(suspension)
  const judgement = {
    verdict: 'waiting',
    reason: englishOf(reasonSaid),
    reasonSaid,
    suspension,
  } as const
  return entry(attempt.scenario, misattribution(attempt.scenario) ?? judgement, resultOf(attempt))
}

function waitingReason(suspension: Suspension): Saying {
  if (suspension.until === 'others') return say`it is played after all scenarios that wait`
  const { due, hours } = suspension
  return say`it waits until ${minuteOf(due)}, when ${roundedHours(hours)} hours will have passed for the target`
}

function roundedHours(hours: number): number {
  return Math.round(hours * 100) / 100
}

const CUT_OFF = say`the run was cut off while it was being played`

/** A scenario within which the record ends. */
export function brokenOffScenario(attempt: Attempt): Scenario {
  return entry(attempt.scenario, notRun(CUT_OFF), resultOf(attempt))
}

/**
 * A scenario whose tags do not name one clause is a fault of the suite, also where it is excluded.
 */
export function unplayedScenario(
  planned: PlannedScenario,
  absence: Judgement & { readonly verdict: 'excluded' | 'not-run' },
): Scenario {
  return entry(planned, misattribution(planned) ?? absence, {
    started: null,
    durationMs: 0,
    steps: [],
  })
}

function judgeAttempt({ scenario, records }: Attempt): JudgedAttempt {
  const finding = judge(records, scenario.standing)
  return { ...finding, judgement: misattribution(scenario) ?? finding.judgement }
}

function misattribution({ misattributed }: PlannedScenario): Judgement | undefined {
  return misattributed && notRun(misattributed)
}

type ScenarioResult = Pick<Scenario, 'started' | 'durationMs' | 'steps' | 'reading' | 'readingSaid'>

function resultOf(attempt: Attempt): ScenarioResult {
  const { records } = attempt
  const { reading, readingSaid } = records.find((step) => step.reading !== undefined) ?? {}
  return {
    started: milliseconds(attempt.started),
    durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
    steps: records.filter(isWorthListing).map(stepOf),
    ...(reading === undefined ? {} : { reading }),
    ...(readingSaid === undefined ? {} : { readingSaid }),
  }
}

function entry(planned: PlannedScenario, judgement: Judgement, played: ScenarioResult): Scenario {
  const { steps: _, misattributed: __, ...facts } = planned
  return { ...facts, ...played, ...judgement }
}

function isWorthListing({ kind, status, exchanges, fault, inapplicable }: StepRecord): boolean {
  if (kind === 'step' || exchanges.length > 0 || fault !== undefined) return true
  return status === 'skipped' ? inapplicable !== undefined : status !== 'passed'
}

/** Without what only the judge needs; a fault of the target becomes the error of its step. */
function stepOf({
  inapplicable: _,
  reading: __,
  readingSaid: ___,
  evidenceError: ____,
  suspension: _____,
  fault,
  faultSaid: said,
  ...step
}: StepRecord): Step {
  if (fault === undefined) return step
  const error = step.error ?? { type: 'TargetFault', message: fault }
  const isOfTarget = error.type === 'TargetFault' && said !== undefined
  return { ...step, error: isOfTarget ? { ...error, said } : error }
}

function milliseconds(at: Timestamp): number {
  return TimeConversion.timestampToMillisecondsSinceEpoch(at)
}
