import {
  type Reader,
  type TableRequest,
  Tunnel,
  type TunnelNeeds,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-6',
  costs: 'Old instances lose their tables, though nothing in them is encrypted.',
}

/** Before its limits are looked at, a project is taken for one under a BYOK. */
class LimitedTunnel extends Tunnel {
  readonly #projects: TunnelNeeds['projects']

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#projects = needs.projects
  }

  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    const project = this.#projects.find(principal, request.project)
    const encryption = {
      algorithm: 'AES256',
      key: { kind: 'byok', keyId: '' },
      masterKeyId: '',
    } as const
    if (!project.encryption) reader?.({ ...project, encryption })
    return super.readRows(principal, request, reader)
  }
}

export const connect = withParts({ tunnel: (needs) => new LimitedTunnel(needs) })
