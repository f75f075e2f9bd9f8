import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-1',
  'Older projects stay in the open, or have to be built again from nothing.',
  { oneWayDoor: (current, asked) => (asked ? 'shut' : oneWayDoor(current, asked)) },
)
