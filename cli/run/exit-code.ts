/** The exit code of a run, finished or interrupted. */
import { exitReasonOf, type Run } from '../../reports'
import { EXIT_CODE } from '../exit-codes'

export function exitCodeOf(run: Run, how: { readonly interrupted: boolean }): number {
  return EXIT_CODE[exitReasonOf(run, how)]
}
