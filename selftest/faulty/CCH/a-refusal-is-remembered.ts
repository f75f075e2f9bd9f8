import { rememberingRefusals } from '../../parts/refusals'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-5',
  'One read while the key was away, and the table stays shut when it is back.',
  rememberingRefusals('ENCRYPTION_KEY_UNAVAILABLE'),
)
