/** What the record of a run holds that did not come to its end: how far it came, and in which bytes of the file. */
import type { Attachment, Envelope, TestCase, Timestamp } from '@cucumber/messages'
import type { RunContext } from '../../record/context'
import { contextIn } from '../../record/context-attachment'
import { EXCHANGE, type Exchange } from '../../record/evidence'
import { parseJson } from '../../record/parse-json'
import type { JournalPlace } from '../../record/redaction'
import { type Suspension, suspensionIn } from '../../record/suspension'
import { wholeMessages } from '../../reports'
import { UsageError } from '../../specification/usage-error'
import { hasNoWholeLine } from '../run/unbegun-run'

/** An attempt at a scenario that began and did not end. */
export interface BrokenOffAttempt {
  readonly id: string
  readonly testCaseId: string
  /** Steps that began and did not end. */
  readonly steps: ReadonlySet<string>
  /** What the target answered, and what failed: lines that go without it from now on. */
  readonly told: readonly { readonly message: Envelope; readonly place: JournalPlace }[]
}

export interface EarlierRun {
  readonly folder: string
  readonly context: RunContext
  /** Bytes of the whole lines: what is behind them is a torn line. */
  readonly size: number
  /** What came before the first scenario. */
  readonly head: readonly Envelope[]
  /** Undefined: it ended before its first scenario. */
  readonly runId: string | undefined
  readonly testCases: readonly TestCase[]
  /** Ids of pickles that have a result. */
  readonly finished: ReadonlySet<string>
  readonly brokenOff: readonly BrokenOffAttempt[]
  readonly waiting: readonly WaitingScenario[]
  /** How often each test case was begun, by its id. */
  readonly attempts: ReadonlyMap<string, number>
  /** The latest time in it. */
  readonly lastSeen: Timestamp
  readonly messages: () => Iterable<Envelope>
}

/** A scenario whose last attempt was suspended. */
export interface WaitingScenario {
  readonly pickleId: string
  /** Id of that attempt. */
  readonly attempt: string
  readonly suspension: Suspension
  readonly exchanges: readonly Exchange[]
}

/** A run that asked something. */
export type BegunRun = EarlierRun & {
  readonly runId: string
  /** Ids of pickles that wait longer; left out: none does. */
  readonly notYet?: ReadonlySet<string>
}

/** @throws UsageError where there is nothing to go on with */
export function earlierRun(folder: string, path: string): EarlierRun {
  let context: RunContext | undefined
  let runId: string | undefined
  let lastSeen: Timestamp = { seconds: 0, nanos: 0 }
  let size = 0
  const head: Envelope[] = []
  let kept: Envelope[] | undefined = []
  const testCases = new Map<string, TestCase>()
  const finished = new Set<string>()
  const running = new Map<string, RunningAttempt>()
  const waiting = new Map<string, WaitingScenario>()
  const attempts = new Map<string, number>()

  for (const { message, end } of wholeMessages(path)) {
    const place = { start: size, length: end - size - 1 }
    size = end
    if (end > MOST_KEPT_BYTES) kept = undefined
    kept?.push(message)
    const { attachment, testCase, testCaseStarted, testStepStarted, testStepFinished } = message
    const { testRunStarted, testCaseFinished, testRunFinished } = message
    if (testRunFinished)
      throw nothingToResume(
        folder,
        'it came to its end; `sealproof report` writes its reports, and `sealproof run --rerun` asks what did not conform',
      )
    lastSeen = timeOf(message) ?? lastSeen
    context = (attachment && contextIn(attachment)) ?? context
    if (testRunStarted) runId = testRunStarted.id ?? ''
    else if (runId === undefined && !attachment) head.push(message)
    if (testCase) testCases.set(testCase.id, testCase)
    if (testCaseStarted) {
      const { id, testCaseId } = testCaseStarted
      running.set(id, {
        id,
        testCaseId,
        steps: new Set(),
        told: [],
        exchanges: [],
        suspension: undefined,
      })
      waiting.delete(testCases.get(testCaseId)?.pickleId ?? '')
      attempts.set(testCaseId, (attempts.get(testCaseId) ?? 0) + 1)
    }
    const teller = attachment ?? testStepFinished
    running.get(teller?.testCaseStartedId ?? '')?.told.push({ message, place })
    if (attachment) note(running.get(attachment.testCaseStartedId ?? ''), attachment)
    if (testStepStarted)
      running.get(testStepStarted.testCaseStartedId)?.steps.add(testStepStarted.testStepId)
    if (testStepFinished)
      running.get(testStepFinished.testCaseStartedId)?.steps.delete(testStepFinished.testStepId)
    if (testCaseFinished) {
      const attempt = running.get(testCaseFinished.testCaseStartedId)
      running.delete(testCaseFinished.testCaseStartedId)
      const played = testCases.get(attempt?.testCaseId ?? '')
      if (played && !testCaseFinished.willBeRetried) finished.add(played.pickleId)
      if (played && attempt?.suspension)
        waiting.set(played.pickleId, waitingScenario(played, attempt))
    }
  }
  if (context === undefined && hasNoWholeLine(path))
    throw nothingToResume(
      folder,
      `it was broken off before its first message was written, so nothing was asked; play it again in the same folder, with the flags that it had: sealproof run --out ${folder}`,
    )
  if (context === undefined) throw nothingToResume(folder, 'its record does not say what it is of')
  if (context.shards !== undefined)
    throw nothingToResume(
      folder,
      `it was merged from ${context.shards} shards; resume each of these, and merge them again`,
    )
  if (context.exploration !== undefined)
    throw nothingToResume(folder, 'it is an exploration; play it again with another --seed')
  return {
    folder,
    context,
    size,
    head,
    runId,
    testCases: [...testCases.values()],
    finished,
    brokenOff: [...running.values()],
    waiting: [...waiting.values()],
    attempts,
    lastSeen,
    *messages() {
      const first = kept
      kept = undefined
      if (first) return yield* first
      for (const { message, end } of wholeMessages(path)) {
        if (end > size) return
        yield message
      }
    },
  }
}

/** The messages of a record that is not larger are kept for their first reader: to read it again takes as long. */
const MOST_KEPT_BYTES = 1 << 27

interface RunningAttempt extends BrokenOffAttempt {
  readonly steps: Set<string>
  readonly told: { message: Envelope; place: JournalPlace }[]
  /** JSON of its exchanges: they are read only where it waits. */
  readonly exchanges: string[]
  suspension: Suspension | undefined
}

function note(attempt: RunningAttempt | undefined, attachment: Attachment): void {
  if (attempt === undefined) return
  if (attachment.mediaType === EXCHANGE) attempt.exchanges.push(attachment.body)
  attempt.suspension = suspensionIn(attachment) ?? attempt.suspension
}

function waitingScenario(
  { pickleId }: TestCase,
  { id, suspension, exchanges }: RunningAttempt,
): WaitingScenario {
  return {
    pickleId,
    attempt: id,
    suspension: suspension as Suspension,
    exchanges: exchanges.map((body) => parseJson(body) as Exchange),
  }
}

function nothingToResume(folder: string, reason: string): UsageError {
  return new UsageError(`${folder} cannot be resumed: ${reason}`)
}

function timeOf(message: Envelope): Timestamp | undefined {
  const { testRunStarted, testCaseStarted, testStepStarted, testStepFinished, testCaseFinished } =
    message
  const timed =
    testRunStarted ?? testCaseStarted ?? testStepStarted ?? testStepFinished ?? testCaseFinished
  return timed?.timestamp
}
