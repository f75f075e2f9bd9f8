/**
 * Turns the messages of a second process into those that follow in the record of the first: what the record has already
 * is left out, ids are the record's, and an attempt that was broken off counts as one that is repeated.
 */
import {
  type Envelope,
  type TestCase,
  TestStepResultStatus,
  TimeConversion,
} from '@cucumber/messages'
import { eventMessage } from '../../record/run-event'
import { withIds } from '../../record/shards/message-ids'
import { differenceBetween, idsInTermsOf } from '../../record/shards/shard-questions'
import { UsageError } from '../../specification/usage-error'
import type { BegunRun, EarlierRun } from './earlier-run'

export class Continuation {
  readonly #earlier: BegunRun
  /** What the record has of the features that are read. */
  readonly #known: readonly Envelope[]
  readonly #head: Envelope[] = []
  readonly #ids = new Map<string, string>()
  readonly #testCases: ReadonlyMap<string, TestCase>
  #isInHead = true

  /** @param addresses of the features that the second process reads; left out: all */
  constructor(earlier: BegunRun, addresses?: ReadonlySet<string>) {
    this.#earlier = earlier
    this.#known = earlier.head.filter(({ source, gherkinDocument, pickle }) => {
      const { uri } = source ?? gherkinDocument ?? pickle ?? {}
      return uri === undefined || (addresses?.has(uri) ?? true)
    })
    this.#testCases = new Map(earlier.testCases.map((testCase) => [testCase.pickleId, testCase]))
  }

  /** The messages to write: none for what the record has. @throws UsageError where the features or steps are others. */
  take(message: Envelope): readonly Envelope[] {
    if (message.testRunStarted) {
      this.#isInHead = false
      this.#learnIds(message.testRunStarted.id)
      return []
    }
    if (this.#isInHead) {
      this.#head.push(message)
      return []
    }
    if (message.testCase && this.#isKnown(message.testCase)) return []
    const renamed = withIds(message, (id) => this.#ids.get(id) ?? id)
    const { testCaseStarted } = renamed
    if (!testCaseStarted) return [renamed]
    const attempt = this.#earlier.attempts.get(testCaseStarted.testCaseId) ?? 0
    return [{ testCaseStarted: { ...testCaseStarted, attempt } }]
  }

  #learnIds(runId: string | undefined): void {
    const [first, second] = [{ head: this.#known }, { head: this.#head }]
    const difference = differenceBetween(first, second)
    if (difference !== undefined)
      throw new UsageError(
        `${this.#earlier.folder} cannot be resumed: ${difference} changed since; play the run again`,
      )
    for (const [id, known] of idsInTermsOf(first, second)) this.#ids.set(id, known)
    if (runId !== undefined) this.#ids.set(runId, this.#earlier.runId)
  }

  /** Whether the record has a test case for the same scenario; then its ids count. */
  #isKnown({ id, pickleId, testSteps }: TestCase): boolean {
    const known = this.#testCases.get(this.#ids.get(pickleId) ?? pickleId)
    if (known === undefined) return false
    this.#ids.set(id, known.id)
    for (const [index, step] of testSteps.entries())
      this.#ids.set(step.id, known.testSteps[index]?.id ?? step.id)
    return true
  }
}

/** Says when the run was broken off and resumed, and ends the attempts that were broken off. */
export function resumedWith(
  { brokenOff, lastSeen, waiting }: EarlierRun,
  now: Date,
): readonly Envelope[] {
  const timestamp = TimeConversion.millisecondsSinceEpochToTimestamp(now.getTime())
  const moments = {
    at: new Date(TimeConversion.timestampToMillisecondsSinceEpoch(lastSeen)).toISOString(),
    until: now.toISOString(),
  }
  const resumed = eventMessage(
    waiting.length > 0 && brokenOff.length === 0
      ? { kind: 'waited', ...moments, scenarios: waiting.length }
      : { kind: 'resumed', ...moments },
  )
  const ends = brokenOff.flatMap(({ id, steps }) => [
    ...[...steps].map((testStepId) => ({
      testStepFinished: {
        testCaseStartedId: id,
        testStepId,
        timestamp,
        testStepResult: {
          status: TestStepResultStatus.UNKNOWN,
          duration: { seconds: 0, nanos: 0 },
        },
      },
    })),
    { testCaseFinished: { testCaseStartedId: id, timestamp, willBeRetried: true } },
  ])
  return [resumed, ...ends]
}
