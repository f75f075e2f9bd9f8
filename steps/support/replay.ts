/**
 * Replays what a scenario asked before it was suspended: the same question has the answer of the record, and the target is
 * not asked. Another question is a fault of the suite.
 */
import { isDeepStrictEqual } from 'node:util'
import { saidFault } from '../../adapters/said-fault'
import { type OperationName, type Outcome, TargetFault } from '../../adapters/target'
import type { Exchange } from '../../record/evidence'
import type { Past, PastExchange } from '../../record/past'
import { exchangeJson, isWhole } from '../../record/redaction'
import { say } from '../../record/saying'
import type { TimedSuspension } from '../../record/suspension'

export class Replay {
  readonly suspension: TimedSuspension
  readonly rate: number
  readonly #othersDue: readonly number[]
  readonly #left: PastExchange[]
  #hasGoneOn = false

  constructor({ suspension, rate, othersDue, exchanges }: Past) {
    this.suspension = suspension
    this.rate = rate
    this.#othersDue = othersDue
    this.#left = [...exchanges]
  }

  /** Whether the next question has its answer in the record. */
  get isUnderWay(): boolean {
    return this.#left.length > 0
  }

  /** Whether the target is asked again. */
  get hasGoneOn(): boolean {
    return this.#hasGoneOn
  }

  /** Whether a scenario that waits in its step until then keeps no other waiting. Times by the clock of the target. */
  mayWait(now: number, until: number): boolean {
    return !this.#othersDue.some((due) => due > now && due < until)
  }

  goOn(): void {
    this.#hasGoneOn = true
  }

  /** @throws Error where another question was asked then; TargetFault where its answer was not kept */
  next(operation: OperationName, input: object): PastExchange {
    const at = this.#among(operation, input)
    if (at === -1) throw new Error(unlike(operation, this.#left[0]?.recorded))
    const [found] = this.#left.splice(at, 1) as [PastExchange]
    if (found.recorded.fault !== undefined) throw new TargetFault(found.recorded.fault)
    return found
  }

  /** Questions that were asked at once are recorded in the order of their answers. */
  #among(operation: OperationName, input: object): number {
    const group = this.#left[0]?.recorded.group
    const candidates = this.#left.findIndex(({ recorded }) => recorded.group !== group)
    const end = group === undefined ? 1 : candidates === -1 ? this.#left.length : candidates
    const asked = recordedInput(operation, input)
    return this.#left
      .slice(0, end)
      .findIndex(
        ({ recorded }) => recorded.operation === operation && isSameInput(recorded.input, asked),
      )
  }
}

/** The answer as the target gave it. @throws TargetFault where it was not kept */
export function outcomeOf({ recorded, whole }: PastExchange): Outcome<unknown> {
  const { operation, outcome } = recorded
  if (whole !== 'lost') return (whole ?? outcome) as Outcome<unknown>
  if (operation === 'keys.decrypt') return WITHOUT_DATA_KEY
  throw saidFault(
    say`the answer to ${operation} before the scenario waited was not kept, so it cannot go on`,
  )
}

/** No step that waits afterwards looks at the key itself. */
const WITHOUT_DATA_KEY: Outcome<unknown> = {
  ok: true,
  value: {
    get plaintext(): never {
      throw saidFault(say`a data key is not kept while a scenario waits`)
    },
  },
}

function unlike(operation: OperationName, recorded: Exchange | undefined): string {
  const then = recorded === undefined ? 'asked nothing more' : `asked ${recorded.operation}`
  return `the suite is at fault: where it ${then} before it waited, it now asks ${operation}`
}

function recordedInput(operation: OperationName, input: object): unknown {
  return JSON.parse(exchangeJson({ operation, input, durationMs: 0 })).input
}

/** What was taken out of the record cannot be compared. */
function isSameInput(recorded: unknown, asked: unknown): boolean {
  return !isWhole(recorded) || isDeepStrictEqual(recorded, asked)
}
