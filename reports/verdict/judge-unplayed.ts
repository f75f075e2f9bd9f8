/** The judgement on a scenario that was not played: excluded by the selection, or not run. */
import type { Selection } from '../../record/context'
import type { EarlyEnd } from '../../record/run-event'
import { englishOf, type Saying, say } from '../../record/saying'
import { selectionWording, selectsEverything } from '../../record/selection'
import type { Judgement } from './model'

/** Why the scenarios that were left were not asked. Without the cause, which the scenarios that were asked have. */
export function earlyEndSaid(end: EarlyEnd): Saying {
  return end.kind === 'bailed-out'
    ? say`the run ended at violation number ${end.violations}, as asked by --bail`
    : say`the run ended, because the target could not be opened in ${end.scenarios} scenarios in a row`
}

/**
 * `excluded` only where the operator's selection left the scenario out, and only where the record
 * is long enough to know which scenarios were selected.
 */
export function judgeUnplayed(of: {
  readonly assembled: boolean
  readonly selection: Selection
  readonly knowsWhatWasSelected: boolean
  readonly endedEarly?: EarlyEnd | undefined
}): Judgement & { readonly verdict: 'excluded' | 'not-run' } {
  if (of.assembled && of.endedEarly) return unplayed('not-run', earlyEndSaid(of.endedEarly))
  if (of.assembled) return unplayed('not-run', say`the run ended before its turn`)
  if (!of.knowsWhatWasSelected)
    return unplayed('not-run', say`the run ended before any scenario was selected`)
  if (selectsEverything(of.selection))
    return unplayed('not-run', say`Cucumber left it out, though nothing was deselected`)
  return unplayed('excluded', say`not selected by ${selectionWording(of.selection)}`)
}

function unplayed(verdict: 'excluded' | 'not-run', reasonSaid: Saying) {
  return { verdict, reason: englishOf(reasonSaid), reasonSaid }
}
