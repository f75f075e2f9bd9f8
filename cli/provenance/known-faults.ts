/** What this version of the suite is known to catch: the kill table, as the last self-test of this tree wrote it. */
import type { KnownFault } from '../../reports'
import * as killTable from '../../selftest/known-faults.json'

export function knownFaults(): KnownFault[] {
  return killTable.faulty
    .filter(({ caught }) => caught)
    .map(({ name, fault, clause, caughtBy }) => ({ name, fault, clause, caughtBy }))
}
