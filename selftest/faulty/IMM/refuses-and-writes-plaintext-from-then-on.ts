import type { Project } from '../../../reference-impl/index'
import { afterARefusedChange } from '../../parts/after-a-refused-change'
import { leavingPlain } from '../../parts/writes-left-plain'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-3',
  costs:
    'The configuration says encrypted, and what is written after the attempt lies in the open.',
}

/** The writers were told before the door was found shut. */
const told = new WeakSet<Project>()

export const connect = withParts({
  ...afterARefusedChange((project, asked) => {
    if (!asked) told.add(project)
  }),
  ...leavingPlain(({ project }) => told.has(project)),
})
