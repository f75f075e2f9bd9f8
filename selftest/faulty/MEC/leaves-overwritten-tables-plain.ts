import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'The nightly job that rewrites a table turns it from ciphertext into plaintext.',
}

export const connect = withParts(leavingPlain(({ mode }) => mode === 'overwrite'))
