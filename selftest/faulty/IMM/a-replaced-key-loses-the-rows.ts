import { allowingChanges, isSameAlgorithm, isSameKey } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

/** Rows that the new key does not open are deleted. */
export const { fault, connect } = faulty(
  'IMM-6',
  'Who rotates a key finds the tables gone.',
  allowingChanges(
    (change) => isSameAlgorithm(change) && !isSameKey(change),
    ({ project }) => project.tables.clear(),
  ),
)
