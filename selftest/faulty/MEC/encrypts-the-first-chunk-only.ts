import { leavingPlain } from '../../parts/plain-writes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-1',
  'Of a large table the first few megabytes are encrypted, and the rest lies open.',
  leavingPlain(({ chunksBefore }) => chunksBefore > 0),
)
