import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'The largest tables, and with them most of the data, are never encrypted.',
}

/** A fast path for bulk loads, which forgot the cipher. */
const BULK_BYTES = 16 * 1024

export const connect = withParts(leavingPlain(({ chunk }) => chunk.length > BULK_BYTES))
