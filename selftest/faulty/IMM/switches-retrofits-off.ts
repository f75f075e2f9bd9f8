import { oneWayDoor } from '../../../reference-impl/index'
import { notingRetrofits } from '../../parts/noted-retrofits'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-4',
  costs: 'Projects that were encrypted later, the older and larger ones, can be opened again.',
}

const retrofits = new WeakSet<object>()

export const connect = withParts({
  ...notingRetrofits(({ encryption }) => encryption && retrofits.add(encryption)),
  oneWayDoor: (current, asked) =>
    current && !asked && retrofits.has(current) ? 'pass' : oneWayDoor(current, asked),
})
