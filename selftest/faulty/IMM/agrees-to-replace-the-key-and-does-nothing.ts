import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-6',
  costs: 'The old key is deleted in good faith, and the data with it.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current && asked?.algorithm === current.algorithm ? 'stay' : oneWayDoor(current, asked),
})
