import { oneWayDoor } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/retrofits'
import { faulty } from '../../specimen'

const retrofits = new WeakSet<object>()

export const { fault, connect } = faulty(
  'IMM-4',
  'Projects that were encrypted later, the older and larger ones, can be opened again.',
  notingRetrofits(({ encryption }) => encryption && retrofits.add(encryption)),
  {
    oneWayDoor: (current, asked) =>
      current && !asked && retrofits.has(current) ? 'pass' : oneWayDoor(current, asked),
  },
)
