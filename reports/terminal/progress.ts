/**
 * How far a run is, while it goes on. On a terminal it is one line that is rewritten; anywhere else, one
 * plain line for every feature that is finished.
 */
import { styleText } from 'node:util'
import { oneLine } from '../../record/plain-text'
import { cut } from '../text/columns'
import type { Scenario } from '../verdict/model'
import type { FeaturePlan, RunObserver } from '../verdict/observer'
import { count, noScenarios, type RunningCounts } from '../verdict/tally'
import { countsInWords, durationInWords } from '../wording/in-words'

export interface ProgressOptions {
  /** Columns of the terminal whose one line is rewritten; left out: it is no terminal. */
  readonly terminalWidth?: number | undefined
  readonly color?: boolean | undefined
  /** Milliseconds since any fixed point. */
  readonly now?: (() => number) | undefined
}

const REDRAW_EVERY_MS = 80
/** Before this much is done, the time left is a guess not worth showing. */
const LEAST_FOR_ESTIMATE = { scenarios: 5, milliseconds: 1_000 }
const ERASE_LINE = '\r\u001b[2K'

export class Progress implements RunObserver {
  readonly #stream: { write(text: string): unknown }
  readonly #terminalWidth: number | undefined
  readonly #color: boolean
  readonly #now: () => number
  #features: ReadonlyMap<string, FeaturePlan> = new Map()
  readonly #byFeature = new Map<string, RunningCounts>()
  readonly #counts = noScenarios()
  #planned = 0
  #done = 0
  #current = ''
  #began = 0
  #drawn = Number.NEGATIVE_INFINITY

  constructor(stream: { write(text: string): unknown }, options: ProgressOptions = {}) {
    this.#stream = stream
    this.#terminalWidth = options.terminalWidth
    this.#color = options.color ?? false
    this.#now = options.now ?? (() => performance.now())
  }

  assembled(features: ReadonlyMap<string, FeaturePlan>): void {
    this.#features = features
    for (const { scenarios } of features.values()) this.#planned += scenarios
    this.#began = this.#now()
  }

  started(featureUri: string): void {
    this.#current = this.#features.get(featureUri)?.title ?? featureUri
    if (this.#terminalWidth !== undefined) this.#redraw(this.#terminalWidth)
  }

  concluded(scenario: Scenario): void {
    this.#done += 1
    const ofFeature = this.#byFeature.get(scenario.uri) ?? noScenarios()
    this.#byFeature.set(scenario.uri, ofFeature)
    count(ofFeature, scenario)
    count(this.#counts, scenario)
    if (this.#terminalWidth !== undefined) this.#redraw(this.#terminalWidth)
    else this.#tellFinishedFeature(scenario.uri, ofFeature)
  }

  /** Takes the rewritten line away, so that what follows starts on a clean one. */
  stop(): void {
    if (this.#drawn !== Number.NEGATIVE_INFINITY) this.#stream.write(ERASE_LINE)
    this.#drawn = Number.NEGATIVE_INFINITY
  }

  #tellFinishedFeature(uri: string, counts: RunningCounts): void {
    const plan = this.#features.get(uri)
    const concluded = Object.values(counts).reduce((sum, each) => sum + each, 0)
    if (!plan || concluded < plan.scenarios) return
    const told = `${oneLine(plan.title)}: ${countsInWords(counts)}`
    this.#stream.write(`${this.#done}/${this.#planned} ${told}\n`)
  }

  #redraw(width: number): void {
    const now = this.#now()
    if (now - this.#drawn < REDRAW_EVERY_MS && this.#done < this.#planned) return
    this.#drawn = now
    const elapsed = now - this.#began
    const parts = [
      `${this.#done}/${this.#planned}`,
      oneLine(this.#current),
      ...(this.#done > 0 ? [countsInWords(this.#counts)] : []),
      durationInWords(elapsed),
      ...this.#estimate(elapsed),
    ]
    // One column less than there are: a full line would make some terminals scroll.
    this.#stream.write(ERASE_LINE + this.#tinted(cut(parts.join(' · '), width - 1)))
  }

  #tinted(line: string): string {
    if (!this.#color) return line
    const { violates, faulted, notRun } = this.#counts
    const troubled = violates + faulted + notRun > 0
    return styleText(troubled ? 'yellow' : 'dim', line, { validateStream: false })
  }

  #estimate(elapsed: number): string[] {
    const { scenarios, milliseconds } = LEAST_FOR_ESTIMATE
    if (this.#done < scenarios || elapsed < milliseconds) return []
    const left = (elapsed / this.#done) * (this.#planned - this.#done)
    return [`${durationInWords(left)} left`]
  }
}
