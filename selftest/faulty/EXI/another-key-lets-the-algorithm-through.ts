import { type Change, isSameKey, ProjectsLeftOpen } from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-6',
  costs: 'Whoever names another key may choose the algorithm again along with it.',
}

class KeyMindedProjects extends ProjectsLeftOpen {
  protected override isOpen(change: Change) {
    return change.asked !== null && !isSameKey(change)
  }
}

export const connect = withParts({ projects: (needs) => new KeyMindedProjects(needs) })
