import {
  type Change,
  isSameAlgorithm,
  isSameKey,
  ProjectsLeftOpen,
} from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-6',
  costs: 'Who rotates a key finds the tables gone.',
}

/** What the new key does not open is cleared away. */
class ClearingProjects extends ProjectsLeftOpen {
  protected override isOpen(change: Change) {
    return isSameAlgorithm(change) && !isSameKey(change)
  }

  protected override changed({ project }: Change) {
    project.tables.clear()
  }
}

export const connect = withParts({ projects: (needs) => new ClearingProjects(needs) })
