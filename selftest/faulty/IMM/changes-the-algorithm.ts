import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-2',
  'What was sealed with AES256 is RC4 after one call, and nobody was asked.',
  {
    oneWayDoor: (current, asked) =>
      current && asked && asked.algorithm !== current.algorithm
        ? 'pass'
        : oneWayDoor(current, asked),
  },
)
