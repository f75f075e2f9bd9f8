import { ServiceError } from '../../../reference-impl/index'
import { wasEverScheduledForDeletion } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-5',
  'A deletion that was called off in time loses the data all the same.',
  replacing('kms', (kms) => ({
    decrypt(caller, request) {
      const opened = kms.decrypt(caller, request)
      if (!caller.service || !wasEverScheduledForDeletion(kms, opened.keyId)) return opened
      throw new ServiceError('Rejected.PendingDeletion', 409, `${opened.keyId} was scheduled once`)
    },
  })),
)
