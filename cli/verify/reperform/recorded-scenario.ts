/**
 * The exchanges of one recorded scenario, as answers to the questions of its steps: whole ones out of the kept evidence, all
 * others out of the record. The repetition ends at a question that the run did not ask, and at an answer that was not kept.
 */
import { isDeepStrictEqual } from 'node:util'
import { noteFetched } from '../../../adapters/fetched-bytes'
import { type OperationName, type Outcome, TargetFault } from '../../../adapters/target'
import type { Exchange } from '../../../record/evidence'
import type { KeptAnswer } from '../../../record/kept-evidence'
import { parseJson } from '../../../record/parse-json'
import { exchangeJson, isWhole } from '../../../record/redaction'
import { say } from '../../../record/saying'
import type { Scenario } from '../../../reports'
import { type KeptEvidence, keptOutcome } from '../../../reports/bundle'

/** Why a verdict cannot be repeated, as a sentence without its full stop. */
export class NotRepeatable extends Error {
  override readonly name = 'NotRepeatable'
}

export class RecordedScenario {
  readonly #exchanges: readonly Exchange[]
  readonly #answers: ReadonlyMap<number, KeptAnswer>
  readonly #kept: KeptEvidence
  /** The places of exchanges that were not asked again yet. */
  readonly #open: number[]
  /** The first reason. */
  notRepeatable: string | undefined

  constructor(
    { steps }: Pick<Scenario, 'steps'>,
    answers: readonly KeptAnswer[],
    kept: KeptEvidence,
  ) {
    this.#exchanges = steps.flatMap(({ exchanges }) => exchanges)
    this.#answers = new Map(answers.map((answer) => [answer.exchange, answer]))
    this.#kept = kept
    this.#open = [...this.#exchanges.keys()]
  }

  /** How many exchanges of the run were not asked again. */
  get left(): number {
    return this.#open.length
  }

  /** Rejects with a TargetFault where the run met one, and with {@link NotRepeatable}. */
  answer(operation: OperationName, input: object): Outcome<never> {
    try {
      return this.#answerTo(operation, input)
    } catch (error) {
      if (error instanceof NotRepeatable) this.notRepeatable ??= error.message
      throw error
    }
  }

  #answerTo(operation: OperationName, input: object): Outcome<never> {
    const place = this.#placeOf(operation, input)
    this.#open.splice(this.#open.indexOf(place), 1)
    const exchange = this.#exchanges[place] as Exchange
    if (exchange.outcome === undefined) throw new TargetFault(exchange.fault)
    const outcome = this.#wholeOutcome(exchange, place)
    const { fetchedIndependently, difference, said = say`${difference ?? ''}` } = exchange
    const fetched = difference === undefined ? {} : { difference: said }
    return fetchedIndependently ? noteFetched(outcome, fetched) : outcome
  }

  /** The next exchange, or one of those that were asked at once with it. */
  #placeOf(operation: OperationName, input: object): number {
    const [next] = this.#open
    const group = this.#exchanges[next ?? -1]?.group
    const candidates = this.#open.filter((place) => {
      return place === next || (group !== undefined && this.#exchanges[place]?.group === group)
    })
    const shown = (parseJson(exchangeJson({ operation, input, durationMs: 0 })) as Exchange).input
    const place = candidates.find((candidate) => {
      const recorded = this.#exchanges[candidate]
      return recorded?.operation === operation && isSameQuestion(recorded.input, shown)
    })
    if (place !== undefined) return place
    const asked = next === undefined ? 'nothing more' : this.#exchanges[next]?.operation
    throw new NotRepeatable(
      `the steps of this version ask ${operation} where the run asked ${asked === operation ? 'it otherwise' : asked}`,
    )
  }

  #wholeOutcome({ operation, input, outcome, ...rest }: Exchange, place: number): Outcome<never> {
    const kept = this.#answers.get(place)
    if (kept !== undefined) {
      const whole = keptOutcome(kept, { operation, input, ...rest }, this.#kept)
      if ('outcome' in whole) return whole.outcome as Outcome<never>
      throw new NotRepeatable('notKept' in whole ? whole.notKept : whole.wrong)
    }
    const isOfBytes = operation === 'inspection.storedObjects' && outcome?.ok
    if (isOfBytes) throw new NotRepeatable('the stored bytes were not kept')
    if (outcome?.ok && !isWhole(outcome.value))
      throw new NotRepeatable(`the record has a part of the answer to ${operation} only`)
    return outcome as Outcome<never>
  }
}

/** Parts of a recorded question may be redacted. */
function isSameQuestion(recorded: unknown, asked: unknown): boolean {
  if (isDeepStrictEqual(recorded, asked)) return true
  return !isWhole(recorded) && isSameShape(recorded, asked)
}

function isSameShape(recorded: unknown, asked: unknown): boolean {
  if (typeof recorded === 'string') return recorded === asked || recorded.includes('[redacted]')
  if (typeof recorded !== 'object' || recorded === null) return recorded === asked
  if (typeof asked !== 'object' || asked === null) return false
  const [left, right] = [Object.entries(recorded), Object.entries(asked)]
  return (
    left.length === right.length &&
    left.every(([name, item], at) => name === right[at]?.[0] && isSameShape(item, right[at]?.[1]))
  )
}
