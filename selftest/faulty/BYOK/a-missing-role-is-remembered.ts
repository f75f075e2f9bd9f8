import { rememberingRefusals } from '../../parts/refusals'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-5',
  'One read while the role was missing, and the table stays shut when it is back.',
  rememberingRefusals('ENCRYPTION_ROLE_NOT_GRANTED'),
)
