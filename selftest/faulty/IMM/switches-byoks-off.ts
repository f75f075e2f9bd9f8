import { oneWayDoor } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-1',
  costs: 'Who trusted a key of their own has plaintext in storage after one call by somebody else.',
}

/** Giving up one's own key was to lead back to the default key. */
export const connect = withParts({
  oneWayDoor: (current, asked) =>
    current?.key.kind === 'byok' && !asked ? 'pass' : oneWayDoor(current, asked),
})
