import {
  type Project,
  ServiceError,
  type TableRequest,
  Tunnel,
  type TunnelNeeds,
} from '../../../reference-impl/index'
import { afterARefusedChange } from '../../parts/after-a-refused-change'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-3',
  costs: 'One wrong call by an administrator, and nobody reads the project any more.',
}

/** A lock is taken for the change, and given back only when the change was made. */
const locked = new WeakSet<Project>()

class LockingTunnel extends Tunnel {
  readonly #projects: TunnelNeeds['projects']

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#projects = needs.projects
  }

  override async readRows(principal: string, request: TableRequest) {
    if (locked.has(this.#projects.find(principal, request.project))) {
      throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${request.project} is being changed`)
    }
    return super.readRows(principal, request)
  }
}

export const connect = withParts({
  ...afterARefusedChange((project) => locked.add(project)),
  tunnel: (needs) => new LockingTunnel(needs),
})
