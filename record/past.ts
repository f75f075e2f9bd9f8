/** The past of a scenario that waits, as the next process replays it: its exchanges, in the order of the record. */
import type { Exchange, ExchangeOutcome } from './evidence'
import type { TimedSuspension } from './suspension'

export interface PastExchange {
  /** As it is recorded, with secrets and bytes taken out. */
  readonly recorded: Exchange
  /** What the target answered; left out: the record has it whole. `lost`: it was not kept. */
  readonly whole?: ExchangeOutcome | 'lost'
}

export interface Past {
  readonly suspension: TimedSuspension
  /** How fast the clock of the target runs, compared with that of the machine. */
  readonly rate: number
  /**
   * Times by the clock of the target, in milliseconds since 1970, at which other scenarios go on: none of them may be kept
   * waiting by a step.
   */
  readonly othersDue: readonly number[]
  readonly exchanges: readonly PastExchange[]
}

/** By the place of the scenario: `features/a.feature:12`. Ids differ from process to process. */
export type Pasts = Readonly<Record<string, Past>>

/** Of an outline, each row has a line of its own. */
export function placeOf({
  uri,
  location,
}: {
  readonly uri: string
  readonly location?: { readonly line: number }
}): string {
  return `${uri}:${location?.line}`
}
