/** Why a scenario has no result: excluded by the operator's selection, or not reached. */
import type { Selection } from '../../record/context'
import { selectionInWords, selectsEverything } from '../../record/selection'
import type { Judgement } from './model'

/**
 * Why a scenario was not played. Only the operator's own selection excuses it, and only where the
 * record got far enough to tell what was selected.
 */
export function absence(of: {
  readonly assembled: boolean
  readonly selection: Selection
  readonly knowsWhatWasSelected: boolean
}): Judgement & { readonly verdict: 'excluded' | 'not-run' } {
  if (of.assembled) return { verdict: 'not-run', reason: 'the run ended before its turn' }
  if (!of.knowsWhatWasSelected) {
    return { verdict: 'not-run', reason: 'the run ended before any scenario was selected' }
  }
  if (selectsEverything(of.selection)) {
    return { verdict: 'not-run', reason: 'Cucumber left it out, though nothing was deselected' }
  }
  return { verdict: 'excluded', reason: `not selected by ${selectionInWords(of.selection)}` }
}
