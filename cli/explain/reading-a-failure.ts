/** What each verdict means for a clause, by the clause's standing. */
import type { Standing } from '../../reports'

const WHAT_A_VIOLATION_MEANS: Record<Standing, string> = {
  documented: 'violates      the target did what the page rules out; the run is not conformant',
  contested:
    'violates      the target did what no reading of the page allows; it is noted, and decides nothing',
  inferred:
    'violates      the target did what does not follow from the page; it is noted, and decides nothing',
  observed:
    'differs       the target uses its freedom otherwise than the reference; nothing is wrong',
}

export function readingOf(standing: Standing): string[] {
  return [
    WHAT_A_VIOLATION_MEANS[standing],
    'faulted       the target could not be asked, or answered nonsense: nothing is known about the clause',
    'inapplicable  the target does not declare what the scenario needs: nothing was asked',
    'unproven      all its scenarios were inapplicable, so that the clause was not shown',
    'The report names the step that failed, what it expected and saw, and the exchanges that show it; every',
    'exchange of the run is in run.ndjson and, step by step, in the Allure page.',
  ]
}
