import type { Fault } from '../specimen'
import { withParts } from '../variation'
import { leavingPlain } from '../writes-left-plain'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'A project looks encrypted while every table but its first lies open in storage.',
}

export const connect = withParts(leavingPlain(({ table }) => table > 0))
