import { OWNER } from '../../../reference-impl/index'
import { type Change, ProjectsLeftOpen } from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-5',
  costs: 'Whoever takes over the account decrypts its projects with one call.',
}

class OwnersProjects extends ProjectsLeftOpen {
  protected override isOpen({ principal }: Change) {
    return principal === OWNER
  }
}

export const connect = withParts({ projects: (needs) => new OwnersProjects(needs) })
