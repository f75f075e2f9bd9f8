/**
 * Scenarios that one of two runs was not to play, by the selection of whoever had it run. Nothing became of them, and a
 * run of one clause leaves hundreds out: they are told in a sentence, so that what was lost otherwise is not buried.
 */

import type { KeptVerdict } from '../verdict/kept-verdict'
import { quantity } from '../wording/count-wording'
import type { Change } from './compare'

export interface NotPlayed {
  readonly changes: readonly Change[]
  readonly inWords: string
}

export interface Sorted {
  readonly notPlayed: readonly NotPlayed[]
  /** To be told one by one. */
  readonly others: readonly Change[]
}

/** One scenario alone is told as any other change is: its name says more than a count. */
export function sortNotPlayed(
  changes: readonly Change[],
  before: KeptVerdict,
  after: KeptVerdict,
): Sorted {
  const inBefore = changes.filter((each) => each.before === 'excluded' && each.after === 'conforms')
  const inAfter = changes.filter((each) => each.after === 'excluded')
  const notPlayed = [
    ...groups(inAfter, after, (violated) => `; in ${before.place} ${violated}`),
    ...groups(inBefore, before, () => ''),
  ].filter((group) => group.changes.length > 1)
  const told = new Set(notPlayed.flatMap((group) => group.changes))
  return { notPlayed, others: changes.filter((each) => !told.has(each)) }
}

function groups(
  changes: readonly Change[],
  { place, verdict }: KeptVerdict,
  beside: (violated: string) => string,
): NotPlayed[] {
  const scenarios = verdict.clauses.flatMap((clause) => clause.scenarios)
  const reasons = new Map(scenarios.map(({ id, reason }) => [id, reason]))
  const byReason = Map.groupBy(changes, ({ scenario = '' }) => reasons.get(scenario))
  return Array.from(byReason, ([reason, members]) => {
    const were = `${quantity(members.length, 'scenario')} were not played in ${place}`
    const why = reason === undefined ? '' : ` (${reason})`
    return { changes: members, inWords: `${were}${why}${beside(violatedInWords(members))}` }
  })
}

/** What conformed is of no concern where nobody looked again; what violated is. */
function violatedInWords(changes: readonly Change[]): string {
  const count = changes.filter(({ before }) => before === 'violates').length
  if (count === 0) return 'none of them violates'
  return `${count} of them ${count === 1 ? 'violates' : 'violate'}`
}
