import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-2',
  'Who moved away from RC4 believes that it worked.',
  {
    oneWayDoor: (current, asked) =>
      current && asked && asked.algorithm !== current.algorithm
        ? 'stay'
        : oneWayDoor(current, asked),
  },
)
