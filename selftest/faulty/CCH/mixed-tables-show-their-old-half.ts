import {
  type Reader,
  Sealing,
  ServiceError,
  type StoredBytes,
  type TableRequest,
  type TunnelNeeds,
  type UnwrapDataKey,
} from '../../../reference-impl/index'
import { TunnelAwareOfOldRows } from '../../parts/old-rows'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-8',
  costs: 'Half a table is answered as if it were all of it.',
}

class SkippingSealing extends Sealing {
  skips = false

  override open(object: StoredBytes, unwrap: UnwrapDataKey, see: (chunk: Buffer) => void) {
    try {
      super.open(object, unwrap, see)
    } catch (error) {
      if (!this.skips || !(error instanceof ServiceError)) throw error
    }
  }
}

class PatchyTunnel extends TunnelAwareOfOldRows {
  readonly #sealing: SkippingSealing

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#sealing = needs.sealing as SkippingSealing
  }

  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    this.#sealing.skips = await this.holdsOldRows(principal, request)
    return super.readRows(principal, request, reader)
  }
}

export const connect = withParts({
  sealing: (needs) => new SkippingSealing(needs),
  tunnel: (needs) => new PatchyTunnel(needs),
})
