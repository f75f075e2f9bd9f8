import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-7',
  'The longest grace that the documentation promises is refused.',
  replacing('kms', (kms) => ({
    scheduleKeyDeletion(caller, request) {
      if (request.pendingWindowInDays > 365) {
        throw new ServiceError('InvalidParameter', 400, 'a year has 365 days')
      }
      return kms.scheduleKeyDeletion(caller, request)
    },
  })),
)
