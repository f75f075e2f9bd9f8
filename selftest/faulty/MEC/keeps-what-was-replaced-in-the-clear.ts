import { Tunnel, type TunnelNeeds, type WriteRowsRequest } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'Rows that were overwritten for good reason live on as plaintext in a backup.',
}

/** A backup for "undo", taken through the ordinary way of reading. */
class BackingUpTunnel extends Tunnel {
  readonly #needs: TunnelNeeds

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#needs = needs
  }

  override async writeRows(principal: string, request: WriteRowsRequest) {
    const { name, tables } = this.#needs.projects.find(principal, request.project)
    const table = request.table.toLowerCase()
    if (request.mode === 'overwrite' && tables.get(table)?.exists) {
      const rows = await this.readRows(principal, request)
      const id = `${name}/${[...tables.keys()].indexOf(table) + 1}/backup`
      const body = Buffer.from(JSON.stringify(rows))
      await this.#needs.store.put(id, { header: Buffer.alloc(0), body })
    }
    await super.writeRows(principal, request)
  }
}

export const connect = withParts({ tunnel: (needs) => new BackingUpTunnel(needs) })
