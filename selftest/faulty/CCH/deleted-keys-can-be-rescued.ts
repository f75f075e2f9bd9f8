import { faulty, replacing } from '../../specimen'

/** A deleted key can be restored for 30 days. */
export const { fault, connect } = faulty(
  'CCH-7',
  'A key that was destroyed, as an erasure demanded, is still there.',
  replacing('kms', (kms) => ({
    scheduleKeyDeletion(caller, request) {
      const { pendingWindowInDays: days } = request
      const pendingWindowInDays = days >= 7 && days < 336 ? days + 30 : days
      return kms.scheduleKeyDeletion(caller, { ...request, pendingWindowInDays })
    },
  })),
)
