import { servicesIgnoring } from '../../parts/remembered-data-keys'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-2',
  'Nobody feels that a key is about to go until it has gone, and the data with it.',
  servicesIgnoring('Rejected.PendingDeletion'),
)
