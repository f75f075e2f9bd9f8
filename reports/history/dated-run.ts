/** What a period needs of a run: when it was, what it came to, and the verdict on each clause. Hundreds are kept. */

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
   * `whole`: it came to a verdict, nothing was left out, and every documented clause was asked. Only such a run
   * says of its day what the period is to say.
   */
  readonly extent: 'whole' | 'in part' | 'without a verdict'
  readonly clauses: ReadonlyMap<string, ClauseInRun>
  readonly remarks: readonly string[]
}

export interface ClauseInRun {
  readonly statement: string
  readonly standing: string
  /** `waived`: violated, and every violation of it is waived. */
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
  // Features that ask for little leave nothing out, and yet say little of the documentation.
  const isSilent = clauses.some((each) => each.standing === 'documented' && isUnasked(each))
  return counts.excluded > 0 || isSilent ? 'in part' : 'whole'
}

function isUnasked({ verdict }: KeptVerdict['verdict']['clauses'][number]): boolean {
  return verdict === 'not-tested' || verdict === 'excluded'
}

function clauseInRun(clause: KeptVerdict['verdict']['clauses'][number]): ClauseInRun {
  const { statement, standing, verdict, scenarios } = clause
  const violating = scenarios.filter((each) => each.verdict === 'violates')
  const isWaived = verdict === 'violates' && violating.every(({ waiver }) => waiver !== undefined)
  return { statement, standing, verdict: isWaived ? 'waived' : verdict }
}
