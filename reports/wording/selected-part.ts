/**
 * How much of the suite was selected for a run. Without it, an outcome reads the same for five
 * scenarios as for all.
 */

import type { Counts, ScenarioVerdict } from '../verdict/model'
import { quantity } from './count-wording'

/** What a run and a verdict.json have in common. */
export interface CountedRun {
  readonly planned: number
  readonly partial?: boolean
  readonly counts: Pick<Counts, 'excluded'>
  readonly clauses: readonly {
    readonly scenarios: readonly { readonly verdict: ScenarioVerdict }[]
  }[]
}

/** `5 of 437 scenarios, in 1 of 80 clauses`; undefined where the run is not partial. */
export function selectedPartWording({
  planned,
  partial,
  counts,
  clauses,
}: CountedRun): string | undefined {
  const { excluded } = counts
  if (excluded === 0)
    return partial
      ? `all ${quantity(planned, 'scenario')}, with fewer walks, by a filter or with --bail`
      : undefined
  const selected = clauses.filter(({ scenarios }) =>
    scenarios.some(({ verdict }) => verdict !== 'excluded'),
  )
  return `${planned - excluded} of ${quantity(planned, 'scenario')}, in ${selected.length} of ${quantity(clauses.length, 'clause')}`
}
