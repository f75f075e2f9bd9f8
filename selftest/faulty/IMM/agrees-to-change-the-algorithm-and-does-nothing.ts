import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-2',
  costs: 'Who moved away from RC4 believes that it worked.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current && asked && asked.algorithm !== current.algorithm ? 'stay' : oneWayDoor(current, asked),
})
