import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-7',
  'Who asked for six days has no way to know when the data really goes.',
  replacing('kms', (kms) => ({
    scheduleKeyDeletion(caller, request) {
      const pendingWindowInDays = Math.max(request.pendingWindowInDays, 7)
      return kms.scheduleKeyDeletion(caller, { ...request, pendingWindowInDays })
    },
  })),
)
