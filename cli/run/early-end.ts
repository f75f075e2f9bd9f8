/** Decides whether a run ends early: after so many violations (`--bail`), or where the target cannot be opened. */
import type { Waiver } from '../../record/context'
import type { EarlyEnd } from '../../record/run-event'
import { isDecidingViolation, isWaivedBy, type RunObserver, type Scenario } from '../../reports'
import { WALKS } from '../../specification/tag-problems'

/** One or two may fail while a server starts again. */
const MOST_UNOPENED = 3

export interface EndingTerms {
  /** Left out: violations do not end the run. */
  readonly bail?: number | undefined
  /** A violation that a waiver in force accepts is not counted for `bail`. */
  readonly waivers?: readonly Waiver[] | undefined
  /** Name of the target, for its waivers. */
  readonly target: string
  /** 0 or 1: scenarios are played one after the other. */
  readonly threads: number
  /** The moment in ISO 8601, UTC. */
  readonly now: () => string
}

/** It takes scenarios in the order in which they end. */
export class EarlyEndWatch implements Pick<RunObserver, 'concluded'> {
  readonly #terms: EndingTerms
  #violations = 0
  #unopened = 0
  /** When the last scenario ended that could not be opened, in milliseconds since 1970. */
  #lastEnded = Number.NEGATIVE_INFINITY
  #end: EarlyEnd | undefined

  constructor(terms: EndingTerms) {
    this.#terms = terms
  }

  /** Undefined: the run goes on. */
  get end(): EarlyEnd | undefined {
    return this.#end
  }

  concluded(scenario: Scenario): void {
    if (this.#end) return
    this.#end = this.#afterViolation(scenario) ?? this.#afterUnopened(scenario)
  }

  /** Where a run is resumed, the target may be another process: scenarios that could not be opened are counted anew. */
  resumed(): void {
    this.#unopened = 0
    if (this.#end?.kind === 'unreachable') this.#end = undefined
  }

  #afterViolation(scenario: Scenario): EarlyEnd | undefined {
    const { bail, waivers = [], target } = this.#terms
    if (bail === undefined || !isDecidingViolation(scenario)) return undefined
    const at = this.#terms.now()
    const day = at.slice(0, 'YYYY-MM-DD'.length)
    if (waivers.some((waiver) => isWaivedBy(waiver, { scenario, target, day }))) return undefined
    this.#violations += 1
    return this.#violations < bail
      ? undefined
      : { kind: 'bailed-out', at, violations: this.#violations }
  }

  #afterUnopened(scenario: Scenario): EarlyEnd | undefined {
    if (wasAnswered(scenario)) this.#unopened = 0
    if (!couldNotBeOpened(scenario) || !this.#follows(scenario)) return undefined
    this.#unopened += 1
    if (this.#unopened < MOST_UNOPENED) return undefined
    const at = this.#terms.now()
    return { kind: 'unreachable', at, scenarios: this.#unopened, cause: scenario.reason }
  }

  /** Scenarios of several threads that fail in the same moment count as one. */
  #follows({ started, durationMs }: Scenario): boolean {
    const begun = started ?? 0
    if (this.#terms.threads > 1 && this.#unopened > 0 && begun < this.#lastEnded) return false
    this.#lastEnded = begun + durationMs
    return true
  }
}

function wasAnswered({ steps }: Scenario): boolean {
  return steps.some(({ exchanges }) => exchanges.some(({ outcome }) => outcome !== undefined))
}

/** Walks open sandboxes of their own, and are judged together. */
function couldNotBeOpened(
  scenario: Scenario,
): scenario is Scenario & { readonly verdict: 'faulted' } {
  if (scenario.verdict !== 'faulted' || scenario.tags.includes(WALKS)) return false
  return scenario.steps.every(({ exchanges }) => exchanges.every(({ unopened }) => unopened))
}
