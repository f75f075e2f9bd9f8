import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-6',
  costs: 'A script that checks the answer believes in an algorithm that is not there.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) => (current && asked ? 'stay' : oneWayDoor(current, asked)),
})
