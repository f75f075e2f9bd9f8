import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-1',
  costs: 'A script that tests whether encryption can be switched off is told that it is off.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) => (asked ? oneWayDoor(current, asked) : 'stay'),
})
