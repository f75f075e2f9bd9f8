/**
 * A bundle is given away, and what is in it is given away with it: a record that holds what should have been taken
 * out when it was made, by another version or by hand, is not bundled.
 */
import type { Run } from '../../reports'
import { isFitToKeep } from '../../steps/support/evidence'
import { UsageError } from '../usage-error'

export function mustBeFitToGive(run: Run, folder: string): void {
  for (const { id, steps } of run.scenarios) {
    for (const { exchanges, expectation } of steps) {
      const unfit = exchanges.find((exchange) => !isFitToKeep(exchange))
      if (unfit === undefined && isFitToKeep(expectation)) continue
      const where = `${id}, ${unfit?.operation ?? 'what was expected'}`
      throw new UsageError(
        `${folder} is not bundled: its record holds a key, a credential or stored bytes in the open (${where}); play the run again with this version`,
      )
    }
  }
}
