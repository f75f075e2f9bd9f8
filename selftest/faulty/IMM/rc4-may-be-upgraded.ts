import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-2',
  costs: 'A project that an audit holds to be unchangeable has changed, if for the better.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current?.algorithm === 'RC4' && asked && asked.algorithm !== 'RC4'
      ? 'pass'
      : oneWayDoor(current, asked),
})
