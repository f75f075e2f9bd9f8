import {
  type ObjectStore,
  Tunnel,
  type TunnelNeeds,
  type WriteRowsRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-2',
  costs: 'Beside the ciphertext lies a log for recovery that holds every row as it was written.',
}

class LoggingTunnel extends Tunnel {
  readonly #store: ObjectStore
  readonly #projects: TunnelNeeds['projects']
  #logged = 0

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#store = needs.store
    this.#projects = needs.projects
  }

  override async writeRows(principal: string, request: WriteRowsRequest) {
    await super.writeRows(principal, request)
    const { name, tables } = this.#projects.find(principal, request.project)
    const table = [...tables.keys()].indexOf(request.table.toLowerCase()) + 1
    const body = Buffer.from(JSON.stringify([...request.rows]))
    await this.#store.put(`${name}/${table}/log-${++this.#logged}`, {
      header: Buffer.alloc(0),
      body,
    })
  }
}

export const connect = withParts({ tunnel: (needs) => new LoggingTunnel(needs) })
