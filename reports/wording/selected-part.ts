/** How much of the suite a run was played for. An outcome alone sounds the same for five scenarios as for all. */

import type { Counts, ScenarioVerdict } from '../verdict/model'
import { quantity } from './count-wording'

/** A run, or the verdict that was kept of one. */
export interface CountedRun {
  readonly planned: number
  readonly counts: Pick<Counts, 'excluded'>
  readonly clauses: readonly { readonly scenarios: readonly Judged[] }[]
}

interface Judged {
  readonly verdict: ScenarioVerdict
}

/** `5 of 437 scenarios, in 1 of 80 clauses`; undefined where nothing was deselected. */
export function selectedPartWording({ planned, counts, clauses }: CountedRun): string | undefined {
  const { excluded } = counts
  if (excluded === 0) return undefined
  const asked = clauses.filter(({ scenarios }) =>
    scenarios.some(({ verdict }) => verdict !== 'excluded'),
  )
  return `${planned - excluded} of ${quantity(planned, 'scenario')}, in ${asked.length} of ${quantity(clauses.length, 'clause')}`
}
