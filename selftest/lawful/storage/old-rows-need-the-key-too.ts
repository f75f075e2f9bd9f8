import {
  type Reader,
  type TableRequest,
  Tunnel,
  type TunnelNeeds,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'What becomes of rows from before the project was encrypted, while its key is disabled, is left ' +
    'open: nothing of such a project is read.',
}

class StrictTunnel extends Tunnel {
  readonly #needs: TunnelNeeds

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#needs = needs
  }

  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    const { dataKeys, projects } = this.#needs
    const { encryption, name, region } = projects.find(principal, request.project)
    if (encryption && !reader) {
      const caller = { principal, service: 'odps', project: name } as const
      dataKeys.ofProject(caller, name, { keyId: encryption.masterKeyId, region })
    }
    return super.readRows(principal, request, reader)
  }
}

export const connect = withParts({ tunnel: (needs) => new StrictTunnel(needs) })
