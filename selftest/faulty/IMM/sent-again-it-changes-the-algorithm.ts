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
  costs: 'A deployment that runs twice leaves the project with an algorithm that nobody chose.',
}

/** The second time, the algorithm is taken for one that is to be replaced by the next in the list. */
class RotatingProjects extends ProjectsLeftOpen {
  protected override isOpen(change: Change) {
    return isSameAlgorithm(change) && isSameKey(change)
  }

  protected override changed({ current, project }: Change) {
    project.encryption = { ...current, algorithm: 'AESCTR' }
  }
}

export const connect = withParts({ projects: (needs) => new RotatingProjects(needs) })
