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
  costs: 'A script that makes sure of encryption ends it every second time it runs.',
}

/** The setting works like the switch in the console. */
class SwitchingProjects extends ProjectsLeftOpen {
  protected override isOpen(change: Change) {
    return isSameAlgorithm(change) && isSameKey(change)
  }

  protected override changed({ project }: Change) {
    project.encryption = null
  }
}

export const connect = withParts({ projects: (needs) => new SwitchingProjects(needs) })
