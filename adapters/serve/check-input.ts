/**
 * What each operation expects to be sent: which members, and of which JSON type, as the port has
 * them. Only what no target could make sense of is refused here: words, numbers and names are for
 * the target to judge, and members beyond the port's are ignored.
 */
import { englishOf } from '../../record/saying'
import validators from '../schema/input-validators'
import { mistakeIn } from '../schema/mistake'
import type { OperationName } from '../target'

/** Says what is wrong with an input, in a phrase such as `.name is missing, not text`. */
export function wrongWithInput(operation: OperationName, input: object): string | undefined {
  const mistake = mistakeIn(input, validators[operation])
  return mistake && englishOf(mistake).trim()
}
