/** A fault of the suite in the model of a run, in both languages of the reports. */
import { englishOf, type Saying } from '../../record/saying'
import type { SuiteFault } from './model'

/** @param scenario its id; left out: the fault concerns the whole run */
export function suiteFault(said: Saying, scenario?: string): SuiteFault {
  return { ...(scenario === undefined ? {} : { scenario }), reason: englishOf(said), said }
}
