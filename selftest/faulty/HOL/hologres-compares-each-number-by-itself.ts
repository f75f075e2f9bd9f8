import { takingVersionFor } from '../../parts/hologres-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'Hologres 2.0 is refused because its second number is smaller than that of 1.1.',
  takingVersionFor(([first = 0, second = 0]) => [first >= 1 && second >= 1 ? 2 : 0]),
)
