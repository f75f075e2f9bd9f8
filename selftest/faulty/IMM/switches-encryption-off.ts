import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-1',
  costs: 'Whoever takes over an account switches encryption off, and new rows lie in the open.',
}

export const connect = withParts({
  oneWayDoor: (current, asked) => (current && asked ? 'shut' : 'pass'),
})
