import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'A project looks encrypted while every table but its first lies open in storage.',
}

export const connect = withParts(leavingPlain(({ table }) => table > 0))
