import { oneWayDoor } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/retrofits'
import { faulty } from '../../specimen'

const retrofits = new WeakSet<object>()

export const { fault, connect } = faulty(
  'IMM-4',
  'The limit holds for new projects only: every older one can be weakened to RC4.',
  notingRetrofits(({ encryption }) => encryption && retrofits.add(encryption)),
  {
    oneWayDoor: (current, asked) =>
      current && asked && asked.algorithm !== current.algorithm && retrofits.has(current)
        ? 'pass'
        : oneWayDoor(current, asked),
  },
)
