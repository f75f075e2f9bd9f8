import { Tunnel, type WriteRowsRequest } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'How rows are spread over stored objects is left open: what is added to an encrypted table is ' +
    'merged with it into one object, encrypted anew.',
}

class MergingTunnel extends Tunnel {
  override async writeRows(principal: string, request: WriteRowsRequest): Promise<void> {
    if (request.mode !== 'append' || !(await this.#isSealed(principal, request))) {
      return super.writeRows(principal, request)
    }
    const before = await this.readRows(principal, request)
    const rows = [...before, ...request.rows]
    return super.writeRows(principal, { ...request, rows, mode: 'overwrite' })
  }

  /** Rows from before a project was encrypted are left alone. */
  async #isSealed(principal: string, request: WriteRowsRequest): Promise<boolean> {
    const objects = await this.storedObjects(principal, request).catch(() => [])
    return objects.length > 0 && objects.every(({ envelope }) => envelope !== null)
  }
}

export const connect = withParts({ tunnel: (needs) => new MergingTunnel(needs) })
