/** What the walks of a run showed of each clause: plain data, so that it goes from thread to thread. */
import type { Met } from '../../../oracle/walks/dimensions'
import type { Exchange } from '../../../record/evidence'
import type { Saying } from '../../../record/saying'

export interface WalksSummary {
  readonly seed: number
  readonly length: number
  readonly walks: number
  readonly questions: number
  readonly pairs: { readonly met: number; readonly possible: number }
  readonly triples: { readonly met: number; readonly possible: number }
  /** Of a shard only, to be put together with those of others. */
  readonly met?: readonly Met[] | undefined
  readonly clauses: Readonly<Record<string, ClauseInWalks>>
  /** Why the walks ended before their time. */
  readonly fault: Saying | undefined
}

/** Instead of a summary: walks look at what all scenarios asked, and some wait. */
export const WALKS_WAIT = 'the walks wait'

export interface ClauseInWalks {
  /** How often it was put to the target. */
  readonly asked: number
  /** An exchange in which it was. */
  readonly example: Exchange | undefined
  readonly violation: WalkViolation | undefined
  /** What the second judge found in a scenario. */
  readonly second: SecondViolation | undefined
}

export interface WalkViolation {
  readonly expected: Saying
  readonly observed: Saying
  readonly exchanges: readonly Exchange[]
  readonly moves: readonly string[]
  /** As an Example of a feature. */
  readonly told: string
  /** Plays its walk again. */
  readonly seed: number
  readonly replays?: { readonly seen: number; readonly of: number } | undefined
}

export interface SecondViolation {
  readonly expected: Saying
  readonly observed: Saying
  readonly scenario: string
  readonly uri: string
  readonly line: number
}
