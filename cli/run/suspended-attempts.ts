/**
 * The messages of a run in which scenarios wait: an attempt that was suspended is one that is repeated, and the run does
 * not finish while a scenario waits.
 */
import type { Envelope } from '@cucumber/messages'
import { WAITING } from '../../record/suspension'

export class SuspendedAttempts {
  readonly #suspended = new Set<string>()
  readonly #waits: () => boolean

  /** @param waits whether a scenario waits now */
  constructor(waits: () => boolean) {
    this.#waits = waits
  }

  /** The message for the record; undefined: it does not belong there yet. */
  take(message: Envelope): Envelope | undefined {
    const { attachment, testCaseFinished } = message
    if (attachment?.mediaType === WAITING) this.#suspended.add(attachment.testCaseStartedId ?? '')
    if (testCaseFinished && this.#suspended.delete(testCaseFinished.testCaseStartedId))
      return { testCaseFinished: { ...testCaseFinished, willBeRetried: true } }
    return endsTheRun(message) && this.#waits() ? undefined : message
  }
}

/** The end, and hooks around the run. */
function endsTheRun(message: Envelope): boolean {
  const { testRunFinished, testRunHookStarted, testRunHookFinished } = message
  return (testRunFinished ?? testRunHookStarted ?? testRunHookFinished) !== undefined
}
