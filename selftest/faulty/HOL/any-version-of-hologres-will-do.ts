import { takingVersionFor } from '../../parts/hologres-versions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-1',
  'Versions that cannot decrypt are let loose on encrypted tables.',
  takingVersionFor(() => [2]),
)
