import { inDisguise } from '../../parts/cipher-in-disguise'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'Trying 256 keys, which takes no time at all, opens every table.',
}

export const connect = withParts(
  inDisguise((bytes, dataKey) => Buffer.from(bytes.map((byte) => byte ^ ((dataKey[0] ?? 0) | 1)))),
)
