import { servicesIgnoring } from '../../parts/remembered-data-keys'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'A disabled key goes on opening everything, for as long as the service runs.',
  servicesIgnoring('Rejected.Disabled'),
)
