import { leavingPlain } from '../../parts/plain-writes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-1',
  'The nightly job that rewrites a table turns it from ciphertext into plaintext.',
  leavingPlain(({ mode }) => mode === 'overwrite'),
)
