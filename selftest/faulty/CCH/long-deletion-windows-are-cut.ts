import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-7',
  'A key that was to be kept for longer is gone after a year, and nobody was told.',
  replacing('kms', (kms) => ({
    scheduleKeyDeletion(caller, request) {
      const pendingWindowInDays = Math.min(request.pendingWindowInDays, 366)
      return kms.scheduleKeyDeletion(caller, { ...request, pendingWindowInDays })
    },
  })),
)
