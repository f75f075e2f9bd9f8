import { leavingPlain } from '../../parts/plain-writes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'MEC-1',
  'A project looks encrypted while every table but its first lies open in storage.',
  leavingPlain(({ table }) => table > 0),
)
