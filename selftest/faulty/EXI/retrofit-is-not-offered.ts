import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-1',
  costs: 'Older projects stay in the open, or have to be built again from nothing.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) => (asked ? 'shut' : oneWayDoor(current, asked)),
})
