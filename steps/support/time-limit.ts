/** By when what is asked after a wait must be answered. To ask it may take longer than there is time. */
import { saidFault } from '../../adapters/said-fault'
import type { TargetFault } from '../../adapters/target'
import { say } from '../../record/saying'
import { hoursAndMinutes } from './duration'

export class TimeLimit {
  readonly #due: number
  readonly #latest: number
  readonly #rate: number
  #shown: number
  #at = performance.now()

  /** Times by the clock of the target, in milliseconds since 1970; `shown` is what it shows now. */
  constructor(
    { due, latest, rate }: { readonly due: number; readonly latest: number; readonly rate: number },
    shown: number,
  ) {
    this.#due = due
    this.#latest = latest
    this.#rate = rate
    this.#shown = shown
  }

  /** Whether so little is left that the clock of the target must be looked at. */
  get isNear(): boolean {
    const passed = (performance.now() - this.#at) * this.#rate
    return this.#shown + 2 * passed > this.#latest
  }

  /** @throws TargetFault where the clock shows a later time */
  check(shown: number): void {
    if (shown > this.#latest) throw tooLate(shown - this.#due, this.#latest - this.#due)
    this.#shown = shown
    this.#at = performance.now()
  }
}

export function tooLate(lateMs: number, slackMs: number): TargetFault {
  return saidFault(
    say`the scenario went on ${hoursAndMinutes(lateMs)} after it was due, and its next question had to be asked within ${hoursAndMinutes(slackMs)}; sealproof run --rerun asks it anew, and sealproof resume --follow then goes on in time`,
  )
}
