import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-6',
  costs: 'The call that was to be possible once works every time, and configurations drift.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) => (asked ? 'pass' : oneWayDoor(current, asked)),
})
