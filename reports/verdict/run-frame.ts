/**
 * What a run has beside its scenarios: when it started and ended, its runtime, and the failures
 * outside of scenarios.
 */
import {
  type Envelope,
  type Hook,
  type Meta,
  type TestRunFinished,
  type TestRunHookFinished,
  type TestRunHookStarted,
  TestStepResultStatus,
  TimeConversion,
  type Timestamp,
} from '@cucumber/messages'
import type { RunEvent } from '../../record/run-event'
import { say } from '../../record/saying'
import type { Run, SuiteFault } from './model'
import { suiteFault } from './suite-fault'

export class RunFrame {
  readonly suiteFaults: SuiteFault[] = []
  readonly targetFaults: string[] = []
  runtime: string | null = null
  ci: Run['ci']
  readonly #startedHooks = new Map<string, string>()
  #started: Timestamp | undefined
  #finished: Timestamp | undefined
  #last: Timestamp | undefined

  /** The run finished, and nothing failed outside of scenarios. */
  get inGoodOrder(): boolean {
    return (
      this.#finished !== undefined &&
      this.suiteFaults.length === 0 &&
      this.targetFaults.length === 0
    )
  }

  get started(): string | null {
    return this.#started ? isoTime(this.#started) : null
  }

  get finished(): string | null {
    return this.#finished ? isoTime(this.#finished) : null
  }

  /** Where the clock ran back, the time up to then. */
  get durationMs(): number {
    if (!this.#started || !this.#last) return 0
    return Math.max(0, milliseconds(this.#last) - milliseconds(this.#started))
  }

  /** One event where the run began and did not come to its end, otherwise none. */
  get brokenOff(): readonly RunEvent[] {
    if (!this.#started || this.#finished) return []
    return [{ kind: 'broken-off', at: isoTime(this.#last ?? this.#started) }]
  }

  get endsBeforeItStarts(): boolean {
    if (!this.#started || !this.#finished) return false
    return milliseconds(this.#finished) < milliseconds(this.#started)
  }

  /** Keeps the latest time: messages of threads and shards are not in the order of time. */
  seen(at: Timestamp): void {
    if (!this.#last || milliseconds(at) > milliseconds(this.#last)) this.#last = at
  }

  take(envelope: Envelope, hooks: ReadonlyMap<string, Hook>): void {
    const { meta, testRunStarted, testRunHookStarted, testRunHookFinished } = envelope
    if (meta) this.#takeMeta(meta)
    else if (testRunStarted) this.#started = testRunStarted.timestamp
    else if (testRunHookStarted) this.#takeHookStarted(testRunHookStarted, hooks)
    else if (testRunHookFinished) this.#takeHookFinished(testRunHookFinished)
    else if (envelope.testRunFinished) this.#takeFinished(envelope.testRunFinished)
    else if (envelope.parseError) {
      const { source, message } = envelope.parseError
      this.suiteFaults.push(
        suiteFault(say`${source.uri ?? say`a feature`} does not parse: ${message}`),
      )
    }
  }

  #takeMeta({ runtime, ci }: Meta): void {
    this.runtime = `${runtime.name} ${runtime.version ?? ''}`.trim()
    if (!ci) return
    const { name, url, buildNumber } = ci
    this.ci = { name, ...(url ? { url } : {}), ...(buildNumber ? { buildNumber } : {}) }
  }

  #takeHookStarted({ id, hookId }: TestRunHookStarted, hooks: ReadonlyMap<string, Hook>): void {
    const hook = hooks.get(hookId)
    this.#startedHooks.set(id, hook?.name ?? hook?.type ?? 'a hook around the run')
  }

  #takeHookFinished({ testRunHookStartedId, result, timestamp }: TestRunHookFinished): void {
    this.seen(timestamp)
    if (result.status !== TestStepResultStatus.FAILED) return
    const { type = 'Error', message = result.message ?? '' } = result.exception ?? {}
    const hook = this.#startedHooks.get(testRunHookStartedId)
    this.#fail(type, `${hook}: ${message}`)
  }

  #takeFinished({ timestamp, exception }: TestRunFinished): void {
    this.seen(timestamp)
    this.#finished = timestamp
    if (exception) this.#fail(exception.type, exception.message ?? exception.type)
  }

  #fail(type: string, reason: string): void {
    if (type === 'TargetFault') this.targetFaults.push(reason)
    else this.suiteFaults.push(suiteFault(say`${reason}`))
  }
}

function isoTime(at: Timestamp): string {
  return new Date(milliseconds(at)).toISOString()
}

function milliseconds(at: Timestamp): number {
  return TimeConversion.timestampToMillisecondsSinceEpoch(at)
}
