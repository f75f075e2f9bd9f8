/** The part of a run that a period needs: times, outcome and the verdict on each clause. Small: hundreds are in memory. */

import type { KeptVerdict } from '../verdict/kept-verdict'
import type { ClauseVerdict, Counts, Outcome } from '../verdict/model'
import type { VerdictDocument } from '../verdict/verdict-document'
import { eventWording } from '../wording/event-wording'

/**
 * How the verdict that is shown of a run was verified. `signature`: in a bundle that a trusted key has signed. `bundle`: in a
 * bundle that is as it was made. `record`: made anew from the record. The others are read from verdict.json and are not
 * verified: there is no record, or it was not to be read.
 */
export type RunVerification = 'signature' | 'bundle' | 'record' | 'no-record' | 'not-asked'

export interface CheckedVerdict extends KeptVerdict {
  readonly verification: RunVerification
  /** Where verdict.json differs from what the record gives, in sentences. The record counts. */
  readonly differences: readonly string[]
}

export interface DatedRun {
  readonly place: string
  /** Milliseconds since 1970. */
  readonly started: number
  readonly finished: number | null
  /** Said by the target. */
  readonly target: { readonly name: string; readonly version: string }
  /** What the suite itself saw; left out in an older record. */
  readonly targetSeen?: NonNullable<VerdictDocument['targetSeen']>
  readonly reference?: NonNullable<VerdictDocument['reference']>
  readonly suite: { readonly version: string; readonly digest: string | null }
  readonly specification: string
  readonly outcome: Outcome
  /** Left out: it is older than profiles. */
  readonly profile?: string | undefined
  readonly counts: Counts
  readonly waived: number
  /**
   * `whole`: it has a verdict, nothing was excluded, and every documented clause was tested. Only whole runs end a
   * gap.
   */
  readonly extent: 'whole' | 'in part' | 'without a verdict'
  readonly clauses: ReadonlyMap<string, ClauseInRun>
  readonly remarks: readonly string[]
  readonly verification: RunVerification
  readonly differences: readonly string[]
}

export interface ClauseInRun {
  readonly statement: string
  readonly standing: string
  /** `waived`: every violation of the clause is waived. */
  readonly verdict: ClauseVerdict | 'waived'
}

/** Undefined where the run never started: it has no date. */
export function datedRun(checked: CheckedVerdict): DatedRun | undefined {
  const { place, verdict, remarks, verification, differences } = checked
  const {
    suite,
    target,
    events = [],
    started,
    finished,
    outcome,
    profile,
    counts,
    waived = 0,
    clauses,
  } = verdict
  if (started === null) return undefined
  return {
    place,
    started: Date.parse(started),
    finished: finished === null ? null : Date.parse(finished),
    target: { name: target.name, version: target.version },
    ...(verdict.targetSeen === undefined ? {} : { targetSeen: verdict.targetSeen }),
    ...(verdict.reference === undefined ? {} : { reference: verdict.reference }),
    suite: { version: suite.version, digest: suite.digest ?? null },
    specification: suite.specification,
    outcome,
    profile,
    counts,
    waived,
    extent: extentOf(verdict),
    clauses: new Map(clauses.map((clause) => [clause.id, clauseInRun(clause)])),
    remarks: [...events.map(eventWording), ...remarks],
    verification,
    differences,
  }
}

function extentOf(verdict: KeptVerdict['verdict']): DatedRun['extent'] {
  const { counts, finished, clauses } = verdict
  if (
    !isJudged(verdict) ||
    finished === null ||
    counts.faulted + counts.notRun + (counts.waiting ?? 0) > 0
  )
    return 'without a verdict'
  // A specification with few features excludes nothing, and still leaves documented clauses untested.
  const leavesClauseUntested = clauses.some(
    (each) => each.standing === 'documented' && isNotTested(each),
  )
  const isInPart = counts.excluded > 0 || verdict.partial || verdict.outcome === 'incomplete'
  return isInPart || leavesClauseUntested ? 'in part' : 'whole'
}

/** A run is judged too that is incomplete only since documented clauses of its profile were not shown. */
function isJudged({ outcome, documented }: KeptVerdict['verdict']): boolean {
  if (outcome !== 'incomplete') return outcome !== 'faulted'
  return documented !== undefined && documented.shown < documented.inProfile
}

function isNotTested({ verdict }: KeptVerdict['verdict']['clauses'][number]): boolean {
  return verdict === 'not-tested' || verdict === 'excluded'
}

function clauseInRun(clause: KeptVerdict['verdict']['clauses'][number]): ClauseInRun {
  const { statement, standing, verdict, scenarios } = clause
  const violating = scenarios.filter((each) => each.verdict === 'violates')
  const isWaived = verdict === 'violates' && violating.every(({ waiver }) => waiver !== undefined)
  return { statement, standing, verdict: isWaived ? 'waived' : verdict }
}
