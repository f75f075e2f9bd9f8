import { rememberingDataKeys } from '../../parts/remembered-data-keys'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-7',
  'Disabling a key stops nobody: KMS gives out what it once unwrapped or made.',
  rememberingDataKeys(() => true),
)
