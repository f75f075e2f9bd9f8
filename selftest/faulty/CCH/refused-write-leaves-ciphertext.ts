import {
  type DataKey,
  type Encryption,
  Sealing,
  ServiceError,
  Tunnel,
  type TunnelNeeds,
  type WriteRowsRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-9',
  costs: 'Storage fills up with rows that belong to no table, and come back with the key.',
}

/** Rows are sealed with the data key at hand, and only then KMS is asked. */
class HandySealing extends Sealing {
  last: { readonly encryption: Encryption; readonly dataKey: DataKey } | undefined

  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey) {
    this.last = { encryption, dataKey }
    return super.sealed(chunk, encryption, dataKey)
  }
}

class HastyTunnel extends Tunnel {
  readonly #needs: TunnelNeeds
  #left = 0

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#needs = needs
  }

  override async writeRows(principal: string, request: WriteRowsRequest) {
    try {
      await super.writeRows(principal, request)
    } catch (error) {
      const isRefused = error instanceof ServiceError && error.code === 'ENCRYPTION_KEY_UNAVAILABLE'
      if (isRefused) await this.#leave(principal, request)
      throw error
    }
  }

  async #leave(principal: string, { project: name, rows, table }: WriteRowsRequest) {
    const { tables } = this.#needs.projects.find(principal, name)
    const { last } = this.#needs.sealing as HandySealing
    if (!last) return
    const id = `${name}/${[...tables.keys()].indexOf(table.toLowerCase()) + 1}/left-${this.#left++}`
    const chunk = Buffer.from(JSON.stringify([...rows]))
    const left = this.#needs.sealing.sealed(chunk, last.encryption, last.dataKey)
    await this.#needs.store.put(id, left)
  }
}

export const connect = withParts({
  sealing: (needs) => new HandySealing(needs),
  tunnel: (needs) => new HastyTunnel(needs),
})
