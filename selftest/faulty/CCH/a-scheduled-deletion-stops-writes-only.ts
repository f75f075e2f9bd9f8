import { ServiceError } from '../../../reference-impl/index'
import { keepingDataKeysForReaders } from '../../parts/readers-data-keys'
import { faulty } from '../../specimen'

/** Users can still copy their rows until the key is deleted. */
export const { fault, connect } = faulty(
  'CCH-2',
  'Until its last day a key that was given up opens the data to everybody.',
  keepingDataKeysForReaders((kept, ask) => {
    try {
      return ask()
    } catch (error) {
      const isPending = error instanceof ServiceError && error.message.includes('PendingDeletion')
      if (isPending) return kept
      throw error
    }
  }),
)
