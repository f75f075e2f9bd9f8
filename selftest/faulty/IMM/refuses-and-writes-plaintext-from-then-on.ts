import type { Project } from '../../../reference-impl/index'
import { leavingPlain } from '../../parts/plain-writes'
import { afterARefusedChange } from '../../parts/refused-changes'
import { faulty } from '../../specimen'

/** Writers are switched over before the change is checked. */
const told = new WeakSet<Project>()

export const { fault, connect } = faulty(
  'IMM-3',
  'The configuration says encrypted, and what is written after the attempt lies in the open.',
  afterARefusedChange((project, asked) => {
    if (!asked) told.add(project)
  }),
  leavingPlain(({ project }) => told.has(project)),
)
