import { storingRefusedWrites } from '../../parts/refused-writes'
import { faulty } from '../../specimen'

/** A table is created with its first rows, before KMS is asked. */
export const { fault, connect } = faulty(
  'CCH-9',
  'The first rows of a new table are in storage, in the clear, although they were refused.',
  storingRefusedWrites(({ isNewTable }) => isNewTable),
)
