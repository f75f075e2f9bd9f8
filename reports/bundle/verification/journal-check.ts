/**
 * Whether a record is whole as the journal of a run: every attempt that began has its end, in this order, and attempts are
 * counted without a gap. In the record of a run that did not come to its end, the last attempts may lack theirs.
 */
import type { Envelope } from '@cucumber/messages'
import { NAMES } from '../bundle-files'
import { type Check, problem } from './problem'

interface OpenAttempt {
  readonly pickleId: string
  readonly steps: Set<string>
}

/** Takes the messages of a record in their order. */
export class JournalCheck {
  readonly #open = new Map<string, OpenAttempt>()
  readonly #pickles = new Map<string, string>()
  /** How many attempts there were at a pickle, by its id, and whether the last one was final. */
  readonly #attempts = new Map<string, { begun: number; isFinal: boolean }>()
  readonly #holes: string[] = []
  #number = 0
  #isEnded = false

  readonly take = (message: Envelope): void => {
    this.#number += 1
    if (this.#isEnded) this.#hole('comes after the end of the run')
    const { testCaseStarted, testCaseFinished, testStepStarted, testStepFinished } = message
    const { attachment, testCase, testRunFinished } = message
    if (testCase) this.#pickles.set(testCase.id, testCase.pickleId)
    else if (testCaseStarted) {
      const { id, testCaseId, attempt } = testCaseStarted
      const pickleId = this.#pickles.get(testCaseId) ?? ''
      const earlier = this.#attempts.get(pickleId)
      if (earlier?.isFinal) this.#hole('begins a scenario again that has a result')
      else if (attempt !== (earlier?.begun ?? 0))
        this.#hole(`begins attempt ${attempt} at a scenario, after ${earlier?.begun ?? 0}`)
      this.#attempts.set(pickleId, { begun: attempt + 1, isFinal: false })
      this.#open.set(id, { pickleId, steps: new Set() })
    } else if (testStepStarted) {
      this.#attempt(testStepStarted.testCaseStartedId)?.steps.add(testStepStarted.testStepId)
    } else if (testStepFinished) {
      const { testCaseStartedId, testStepId } = testStepFinished
      const attempt = this.#attempt(testCaseStartedId)
      if (attempt && !attempt.steps.delete(testStepId)) this.#hole('ends a step that did not begin')
    } else if (attachment?.testCaseStartedId) this.#attempt(attachment.testCaseStartedId)
    else if (testCaseFinished) {
      const { testCaseStartedId, willBeRetried } = testCaseFinished
      const attempt = this.#attempt(testCaseStartedId)
      if (attempt === undefined) return
      if (attempt.steps.size > 0) this.#hole('ends an attempt in which a step has no end')
      const { begun } = this.#attempts.get(attempt.pickleId) ?? { begun: 1 }
      this.#attempts.set(attempt.pickleId, { begun, isFinal: !willBeRetried })
      this.#open.delete(testCaseStartedId)
    } else if (testRunFinished) {
      this.#isEnded = true
      const count = this.#open.size
      if (count > 0) this.#hole(`ends the run, but ${count} of its attempts have no end`)
    }
  };

  *problems(): Check {
    for (const hole of this.#holes.slice(0, MOST_HOLES)) yield journalProblem(hole)
    const more = this.#holes.length - MOST_HOLES
    if (more > 0) yield journalProblem(`${more} more messages are not where a run writes them`)
  }

  #attempt(id: string): OpenAttempt | undefined {
    const attempt = this.#open.get(id)
    if (attempt === undefined) this.#hole('is of an attempt that did not begin, or has its end')
    return attempt
  }

  #hole(what: string): void {
    this.#holes.push(`message ${this.#number} ${what}`)
  }
}

const MOST_HOLES = 10

function journalProblem(hole: string) {
  return problem('journal', `${NAMES.record} is not whole: ${hole}`, NAMES.record)
}
