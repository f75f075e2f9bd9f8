import { keepingDataKeysForReaders } from '../../parts/readers-data-keys'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'The rows that were to be taken away from everybody are still read by everybody.',
  keepingDataKeysForReaders((kept) => kept),
)
