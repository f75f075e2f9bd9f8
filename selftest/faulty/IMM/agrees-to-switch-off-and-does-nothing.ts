import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-1',
  'A script that tests whether encryption can be switched off is told that it is off.',
  { oneWayDoor: (current, asked) => (asked ? oneWayDoor(current, asked) : 'stay') },
)
