import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-6',
  'The call that was to be possible once works every time, and configurations drift.',
  { oneWayDoor: (current, asked) => (asked ? 'pass' : oneWayDoor(current, asked)) },
)
