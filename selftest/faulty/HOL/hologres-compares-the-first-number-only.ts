import { takingVersionFor } from '../../parts/hologres-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'Hologres 1.0 reads what only 1.1 was made for.',
  takingVersionFor(([first = 0]) => (first >= 1 ? [first, 99] : [first])),
)
