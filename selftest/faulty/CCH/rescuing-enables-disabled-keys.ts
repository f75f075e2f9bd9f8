import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-7',
  'A key that was disabled on purpose comes back by the operation for another purpose.',
  replacing('kms', (kms) => ({
    cancelKeyDeletion(caller, request) {
      try {
        return kms.cancelKeyDeletion(caller, request)
      } catch (error) {
        if (isRefusal(error, 'Rejected.StateModifiedFailed')) return kms.enableKey(caller, request)
        throw error
      }
    },
  })),
)
