/** The faults that this version of the suite catches, from the kill table that the last selftest wrote. */
import type { KnownFault } from '../../reports'
import * as killTable from '../../selftest/known-faults.json'

export function knownFaults(): KnownFault[] {
  return killTable.faulty
    .filter(({ caught }) => caught)
    .map(({ name, fault, clause, caughtBy }) => ({ name, fault, clause, caughtBy }))
}
