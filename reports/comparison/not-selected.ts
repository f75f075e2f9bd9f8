/**
 * Groups the scenarios that the selection of one of the two runs excluded. A run of one clause excludes hundreds, so
 * they are one line of the report, and other losses stay visible.
 */

import type { KeptVerdict } from '../verdict/kept-verdict'
import { quantity } from '../wording/count-wording'
import type { RunChange } from './compare'

export interface NotSelectedGroup {
  readonly changes: readonly RunChange[]
  readonly sentence: string
}

export interface GroupedChanges {
  readonly notSelected: readonly NotSelectedGroup[]
  /** Listed one by one. */
  readonly others: readonly RunChange[]
}

/** A single excluded scenario is listed like any other change, since its name says more than a count. */
export function groupNotSelected(
  changes: readonly RunChange[],
  before: KeptVerdict,
  after: KeptVerdict,
): GroupedChanges {
  const inBefore = changes.filter((each) => each.before === 'excluded' && each.after === 'conforms')
  const inAfter = changes.filter((each) => each.after === 'excluded')
  const notSelected = [
    ...groupsByReason(inAfter, after, (violated) => `; in ${before.place} ${violated}`),
    ...groupsByReason(inBefore, before, () => ''),
  ].filter((group) => group.changes.length > 1)
  const grouped = new Set(notSelected.flatMap((group) => group.changes))
  return { notSelected, others: changes.filter((each) => !grouped.has(each)) }
}

function groupsByReason(
  changes: readonly RunChange[],
  { place, verdict }: KeptVerdict,
  suffix: (violated: string) => string,
): NotSelectedGroup[] {
  const scenarios = verdict.clauses.flatMap((clause) => clause.scenarios)
  const reasons = new Map(scenarios.map(({ id, reason }) => [id, reason]))
  const byReason = Map.groupBy(changes, ({ scenario = '' }) => reasons.get(scenario))
  return Array.from(byReason, ([reason, members]) => {
    const were = `${quantity(members.length, 'scenario')} were not played in ${place}`
    const why = reason === undefined ? '' : ` (${reason})`
    return { changes: members, sentence: `${were}${why}${suffix(violatedBefore(members))}` }
  })
}

/** How many violated in the earlier run: the later one did not look at them again. */
function violatedBefore(changes: readonly RunChange[]): string {
  const count = changes.filter(({ before }) => before === 'violates').length
  if (count === 0) return 'none of them violates'
  return `${count} of them ${count === 1 ? 'violates' : 'violate'}`
}
