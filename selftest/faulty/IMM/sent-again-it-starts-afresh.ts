import {
  type Change,
  isSameAlgorithm,
  isSameKey,
  ProjectsLeftOpen,
} from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-7',
  costs: 'A deployment that runs twice empties the project.',
}

class FreshProjects extends ProjectsLeftOpen {
  protected override isOpen(change: Change) {
    return isSameAlgorithm(change) && isSameKey(change)
  }

  protected override changed({ project }: Change) {
    project.tables.clear()
  }
}

export const connect = withParts({ projects: (needs) => new FreshProjects(needs) })
