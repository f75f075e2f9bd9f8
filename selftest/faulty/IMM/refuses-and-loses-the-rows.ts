import { afterARefusedChange } from '../../parts/after-a-refused-change'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-3',
  costs: 'An attempt that was refused costs every table of the project.',
}

export const connect = withParts(afterARefusedChange((project) => project.tables.clear()))
