import { leavingPlain } from '../../parts/plain-writes'
import { faulty } from '../../specimen'

/** The fast path for large writes does not encrypt. */
const BULK_BYTES = 16 * 1024

export const { fault, connect } = faulty(
  'MEC-1',
  'The largest tables, and with them most of the data, are never encrypted.',
  leavingPlain(({ chunk }) => chunk.length > BULK_BYTES),
)
