import { oneWayDoor } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-2',
  'A project that an audit holds to be unchangeable has changed, if for the better.',
  {
    oneWayDoor: (current, asked) =>
      current?.algorithm === 'RC4' && asked && asked.algorithm !== 'RC4'
        ? 'pass'
        : oneWayDoor(current, asked),
  },
)
