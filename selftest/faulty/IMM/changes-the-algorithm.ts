import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-2',
  costs: 'What was sealed with AES256 is RC4 after one call, and nobody was asked.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current && asked && asked.algorithm !== current.algorithm ? 'pass' : oneWayDoor(current, asked),
})
