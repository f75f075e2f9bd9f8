import { changingServiceKeys } from '../../parts/service-key-states'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-4',
  'Tidying up keys destroys the data of every default-key project for good.',
  changingServiceKeys('scheduleKeyDeletion', 'PendingDeletion'),
)
