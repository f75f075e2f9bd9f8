import { storingRefusedWrites } from '../../parts/refused-writes'
import { faulty } from '../../specimen'

/** Rows are stored until the key is usable again. */
export const { fault, connect } = faulty(
  'CCH-9',
  'A refused write lies in storage as plaintext, where nobody looks for it.',
  storingRefusedWrites(() => true),
)
