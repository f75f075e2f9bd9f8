import { OWNER } from '../../../reference-impl/index'
import { type Change, ProjectsLeftOpen } from '../../parts/projects-left-open'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-5',
  costs: 'The highest role in a project is enough to take its encryption away.',
}

class AdministratorsProjects extends ProjectsLeftOpen {
  protected override isOpen({ principal, project }: Change) {
    return principal !== OWNER && project.members.may(principal, 'change basic properties')
  }
}

export const connect = withParts({ projects: (needs) => new AdministratorsProjects(needs) })
