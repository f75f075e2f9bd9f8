import {
  type CreateProjectRequest,
  type Project,
  Projects,
  Tunnel,
  type TunnelNeeds,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-5',
  costs: 'A project that nobody encrypted becomes unreadable with the key of its neighbour.',
}

/** The setting was kept per account. */
class SharingProjects extends Projects {
  encrypted: string | undefined

  override createProject(principal: string, request: CreateProjectRequest) {
    const project = super.createProject(principal, request)
    if (project.encryption) this.encrypted = project.name
    return project
  }
}

class SharingTunnel extends Tunnel {
  readonly #projects: SharingProjects

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#projects = needs.projects as SharingProjects
  }

  protected override seal(principal: string, project: Project, chunk: Buffer) {
    const { encrypted } = this.#projects
    const neighbour = encrypted === undefined ? project : this.#projects.find(principal, encrypted)
    return super.seal(principal, project.encryption ? project : neighbour, chunk)
  }
}

export const connect = withParts({
  projects: (needs) => new SharingProjects(needs),
  tunnel: (needs) => new SharingTunnel(needs),
})
