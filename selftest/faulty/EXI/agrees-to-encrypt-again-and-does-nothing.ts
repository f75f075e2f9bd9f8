import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-6',
  'A script that checks the answer believes in an algorithm that is not there.',
  { oneWayDoor: (current, asked) => (current && asked ? 'stay' : oneWayDoor(current, asked)) },
)
