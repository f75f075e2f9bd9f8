/** How far a run is: on a terminal one line that is rewritten, in a file or a log a line every 30 seconds. */
import { styleText } from 'node:util'
import { oneLine } from '../../record/plain-text'
import type { Scenario } from '../verdict/model'
import type { FeaturePlan, RunObserver, StartedScenario } from '../verdict/observer'
import { addScenario, noScenarios } from '../verdict/outcome'
import { countsWording } from '../wording/count-wording'
import { OF_LONG_WORK, StatusLine, type StatusStream } from './status-line'
import { timeLeft, timeLeftWording } from './time-left'

export interface ProgressOptions {
  readonly color?: boolean | undefined
  /** Milliseconds since any fixed point. */
  readonly now?: (() => number) | undefined
}

export class Progress implements RunObserver {
  readonly #stream: StatusStream
  readonly #status: StatusLine
  readonly #color: boolean
  readonly #now: () => number
  readonly #counts = noScenarios()
  #planned = 0
  #done = 0
  /** Scenarios that were finished before a run was resumed. */
  #before = 0
  #waiting = 0
  #isQuiet = false
  #clause = ''
  #began = 0

  constructor(stream: StatusStream, options: ProgressOptions = {}) {
    const { color = false, now = () => performance.now() } = options
    this.#stream = stream
    this.#color = color
    this.#now = now
    this.#status = new StatusLine({ stream, ...OF_LONG_WORK, now })
  }

  /** What is told now happened before the run was resumed. */
  begunEarlier(): void {
    this.#isQuiet = true
  }

  goesOn(): void {
    this.#isQuiet = false
    this.#before = this.#done
    this.#began = this.#now()
    this.#stream.write(`resumed: ${this.#done} of ${this.#planned} scenarios were finished\n`)
  }

  assembled(features: ReadonlyMap<string, FeaturePlan>): void {
    for (const { scenarios } of features.values()) this.#planned += scenarios
    this.#began = this.#now()
  }

  started({ clause }: StartedScenario): void {
    this.#clause = clause
    this.#show()
  }

  waiting(count: number): void {
    this.#waiting = count
    this.#show()
  }

  concluded(scenario: Scenario): void {
    this.#done += 1
    addScenario(this.#counts, scenario)
    this.#show()
  }

  stop(): void {
    if (this.#status.isOnTerminal) this.#status.clear()
    else if (this.#done > this.#before) this.#status.showNow(this.#state())
  }

  #show(): void {
    if (!this.#isQuiet) this.#status.show(this.#state(), (line) => this.#colored(line))
  }

  /** What matters most comes first: a narrow terminal cuts the end off. */
  #state(): string {
    const work = {
      done: this.#done - this.#before,
      left: this.#planned - this.#done - this.#waiting,
      elapsedMs: this.#now() - this.#began,
    }
    return [
      `${this.#done}/${this.#planned}`,
      ...(this.#clause && work.left > 0 ? [oneLine(this.#clause)] : []),
      ...timeLeftWording(timeLeft(work)),
      ...(this.#waiting > 0 ? [`${this.#waiting} waiting`] : []),
      ...(this.#done > 0 ? [countsWording(this.#counts)] : []),
    ].join(' · ')
  }

  #colored(line: string): string {
    if (!this.#color) return line
    const { violates, faulted, notRun } = this.#counts
    const problems = violates + faulted + notRun
    return styleText(problems > 0 ? 'yellow' : 'dim', line, { validateStream: false })
  }
}
