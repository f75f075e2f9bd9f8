import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-6',
  'The old key is deleted in good faith, and the data with it.',
  {
    oneWayDoor: (current, asked) =>
      current && asked?.algorithm === current.algorithm ? 'stay' : oneWayDoor(current, asked),
  },
)
