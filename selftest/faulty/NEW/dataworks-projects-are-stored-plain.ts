import { DataWorks, type Project, Tunnel, type TunnelNeeds } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-2',
  costs: 'A project from DataWorks says that it is encrypted, and lies open in storage.',
}

/** DataWorks marks its projects, and storage takes marked ones for a kind without encryption. */
const marked = new WeakSet<Project>()

class MarkingDataWorks extends DataWorks {
  readonly #projects: TunnelNeeds['projects']

  constructor(needs: ConstructorParameters<typeof DataWorks>[0]) {
    super(needs)
    this.#projects = needs.projects
  }

  override createProject(...[principal, request]: Parameters<DataWorks['createProject']>) {
    const description = super.createProject(principal, request)
    marked.add(this.#projects.find(principal, request.name))
    return description
  }
}

class SortingTunnel extends Tunnel {
  readonly #sealing: TunnelNeeds['sealing']

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#sealing = needs.sealing
  }

  protected override seal(principal: string, project: Project, chunk: Buffer) {
    return marked.has(project) ? this.#sealing.plain(chunk) : super.seal(principal, project, chunk)
  }
}

export const connect = withParts({
  dataworks: (needs) => new MarkingDataWorks(needs),
  tunnel: (needs) => new SortingTunnel(needs),
})
