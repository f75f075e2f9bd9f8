/** The part of a run that a period needs: times, outcome and the verdict on each clause. Small: hundreds are in memory. */

import type { KeptVerdict } from '../verdict/kept-verdict'
import type { ClauseVerdict, Counts, Outcome } from '../verdict/model'

export interface DatedRun {
  readonly place: string
  /** Milliseconds since 1970. */
  readonly started: number
  readonly finished: number | null
  readonly target: { readonly name: string; readonly version: string }
  readonly suite: { readonly version: string; readonly digest: string | null }
  readonly specification: string
  readonly outcome: Outcome
  readonly counts: Counts
  readonly waived: number
  /**
   * `whole`: it has a verdict, nothing was excluded, and every documented clause was tested. Only whole runs end a
   * gap.
   */
  readonly extent: 'whole' | 'in part' | 'without a verdict'
  readonly clauses: ReadonlyMap<string, ClauseInRun>
  readonly remarks: readonly string[]
}

export interface ClauseInRun {
  readonly statement: string
  readonly standing: string
  /** `waived`: every violation of the clause is waived. */
  readonly verdict: ClauseVerdict | 'waived'
}

/** Undefined where the run never started: it has no date. */
export function datedRun({ place, verdict, remarks }: KeptVerdict): DatedRun | undefined {
  const { suite, target, started, finished, outcome, counts, waived = 0, clauses } = verdict
  if (started === null) return undefined
  return {
    place,
    started: Date.parse(started),
    finished: finished === null ? null : Date.parse(finished),
    target: { name: target.name, version: target.version },
    suite: { version: suite.version, digest: suite.digest ?? null },
    specification: suite.specification,
    outcome,
    counts,
    waived,
    extent: extentOf(verdict),
    clauses: new Map(clauses.map((clause) => [clause.id, clauseInRun(clause)])),
    remarks,
  }
}

function extentOf(verdict: KeptVerdict['verdict']): DatedRun['extent'] {
  const { outcome, counts, finished, clauses } = verdict
  const isJudged = outcome === 'conformant' || outcome === 'violations'
  if (!isJudged || finished === null || counts.faulted + counts.notRun > 0)
    return 'without a verdict'
  // A specification with few features excludes nothing, and still leaves documented clauses untested.
  const leavesClauseUntested = clauses.some(
    (each) => each.standing === 'documented' && isNotTested(each),
  )
  return counts.excluded > 0 || leavesClauseUntested ? 'in part' : 'whole'
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
