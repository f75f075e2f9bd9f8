import { takingVersionFor } from '../../parts/hologres-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  '1.0.99 is taken for one thousand and ninety-nine, and let in.',
  takingVersionFor((version) => [Number(version.join('')) >= 11 ? 2 : 0]),
)
