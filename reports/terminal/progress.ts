/**
 * How far a run is. On a terminal it is one line that is rewritten; in a file or a log it is one
 * plain line for every finished feature.
 */
import { styleText } from 'node:util'
import { oneLine } from '../../record/plain-text'
import type { Scenario } from '../verdict/model'
import type { FeaturePlan, RunObserver } from '../verdict/observer'
import { addScenario, type MutableCounts, noScenarios } from '../verdict/outcome'
import { countsWording } from '../wording/count-wording'
import { durationWording } from '../wording/duration-wording'
import { StatusLine, type StatusStream } from './status-line'

export interface ProgressOptions {
  readonly color?: boolean | undefined
  /** Milliseconds since any fixed point. */
  readonly now?: (() => number) | undefined
}

const REDRAW_EVERY_MS = 80
/** Before this, an estimate of the time left would be too far off. */
const LEAST_FOR_ESTIMATE = { scenarios: 5, milliseconds: 1_000 }

export class Progress implements RunObserver {
  readonly #stream: StatusStream
  readonly #status: StatusLine
  readonly #color: boolean
  readonly #now: () => number
  #features: ReadonlyMap<string, FeaturePlan> = new Map()
  readonly #byFeature = new Map<string, MutableCounts>()
  readonly #counts = noScenarios()
  #planned = 0
  #done = 0
  /** Scenarios that were finished before a run was resumed. */
  #before = 0
  #isQuiet = false
  #current = ''
  #began = 0

  constructor(stream: StatusStream, options: ProgressOptions = {}) {
    const { color = false, now = () => performance.now() } = options
    this.#stream = stream
    this.#color = color
    this.#now = now
    const millisecondsBetween = { onTerminal: REDRAW_EVERY_MS, inLog: 0 }
    this.#status = new StatusLine({ stream, millisecondsBetween, now })
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
    this.#features = features
    for (const { scenarios } of features.values()) this.#planned += scenarios
    this.#began = this.#now()
  }

  started(featureUri: string): void {
    this.#current = this.#features.get(featureUri)?.title ?? featureUri
    if (this.#status.isOnTerminal && !this.#isQuiet) this.#redraw()
  }

  concluded(scenario: Scenario): void {
    this.#done += 1
    const ofFeature = this.#byFeature.get(scenario.uri) ?? noScenarios()
    this.#byFeature.set(scenario.uri, ofFeature)
    addScenario(ofFeature, scenario)
    addScenario(this.#counts, scenario)
    if (this.#isQuiet) return
    if (this.#status.isOnTerminal) this.#redraw()
    else this.#writeFinishedFeature(scenario.uri, ofFeature)
  }

  stop(): void {
    this.#status.clear()
  }

  #writeFinishedFeature(uri: string, counts: MutableCounts): void {
    const plan = this.#features.get(uri)
    const concluded = Object.values(counts).reduce((sum, each) => sum + each, 0)
    if (!plan || concluded < plan.scenarios) return
    const result = `${oneLine(plan.title)}: ${countsWording(counts)}`
    this.#stream.write(`${this.#done}/${this.#planned} ${result}\n`)
  }

  #redraw(): void {
    const elapsed = this.#now() - this.#began
    const parts = [
      `${this.#done}/${this.#planned}`,
      oneLine(this.#current),
      ...(this.#done > 0 ? [countsWording(this.#counts)] : []),
      durationWording(elapsed),
      ...this.#estimate(elapsed),
    ]
    const isFirstOrLast = this.#done === 0 || this.#done === this.#planned
    const decorate = (line: string) => this.#colored(line)
    if (isFirstOrLast) this.#status.showNow(parts.join(' · '), decorate)
    else this.#status.show(parts.join(' · '), decorate)
  }

  #colored(line: string): string {
    if (!this.#color) return line
    const { violates, faulted, notRun } = this.#counts
    const problems = violates + faulted + notRun
    return styleText(problems > 0 ? 'yellow' : 'dim', line, { validateStream: false })
  }

  #estimate(elapsed: number): string[] {
    const { scenarios, milliseconds } = LEAST_FOR_ESTIMATE
    const played = this.#done - this.#before
    if (played < scenarios || elapsed < milliseconds) return []
    const left = (elapsed / played) * (this.#planned - this.#done)
    return [`${durationWording(left)} left`]
  }
}
