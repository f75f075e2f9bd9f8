import { oneWayDoor } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/noted-retrofits'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-4',
  costs: 'The limit holds for new projects only: every older one can be weakened to RC4.',
}

const retrofits = new WeakSet<object>()

export const connect = withParts({
  ...notingRetrofits(({ encryption }) => encryption && retrofits.add(encryption)),
  oneWayDoor: (current, asked) =>
    current && asked && asked.algorithm !== current.algorithm && retrofits.has(current)
      ? 'pass'
      : oneWayDoor(current, asked),
})
