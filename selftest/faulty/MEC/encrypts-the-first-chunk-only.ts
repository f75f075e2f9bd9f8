import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'Of a large table the first few megabytes are encrypted, and the rest lies open.',
}

export const connect = withParts(leavingPlain(({ chunksBefore }) => chunksBefore > 0))
