import { servicesIgnoring } from '../../parts/remembered-data-keys'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-7',
  'Data that was erased by deleting its key can be read by everybody who could before.',
  servicesIgnoring('Forbidden.KeyNotFound'),
)
