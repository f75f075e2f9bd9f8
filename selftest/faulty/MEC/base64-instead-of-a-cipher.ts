import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'What looks scrambled is read by anybody, without any key.',
}

export const connect = withParts(
  inDisguise(
    (bytes) => Buffer.from(bytes.toString('base64')),
    (bytes) => Buffer.from(bytes.toString(), 'base64'),
  ),
)
