import type { Row, WriteRowsRequest } from '../../../reference-impl/index'
import { TunnelAwareOfOldRows } from '../../parts/old-rows'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'EXI-5',
  costs: 'Writing back, the one way to encrypt old rows, does nothing and says that it is done.',
}

/** A write that would change nothing is saved. */
class SavingTunnel extends TunnelAwareOfOldRows {
  override async writeRows(principal: string, request: WriteRowsRequest) {
    const rows: readonly Row[] = [...request.rows]
    if (request.mode === 'overwrite' && (await this.holdsOldRows(principal, request))) {
      const before = await this.readRows(principal, request)
      if (JSON.stringify(before) === JSON.stringify(rows)) return
    }
    await super.writeRows(principal, { ...request, rows })
  }
}

export const connect = withParts({ tunnel: (needs) => new SavingTunnel(needs) })
