import { Tunnel, type TunnelNeeds, type WriteRowsRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-9',
  costs: 'A job that runs while the key is away destroys what it was to replace.',
}

/** Room is made for the new rows before KMS is asked. */
class HastyTunnel extends Tunnel {
  readonly #needs: TunnelNeeds

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#needs = needs
  }

  override async writeRows(principal: string, request: WriteRowsRequest) {
    const { name, tables } = this.#needs.projects.find(principal, request.project)
    const place = [...tables.keys()].indexOf(request.table.toLowerCase()) + 1
    if (request.mode === 'overwrite' && place > 0) {
      const { store } = this.#needs
      for (const id of await store.list(`${name}/${place}/`)) await store.delete(id)
    }
    await super.writeRows(principal, request)
  }
}

export const connect = withParts({ tunnel: (needs) => new HastyTunnel(needs) })
