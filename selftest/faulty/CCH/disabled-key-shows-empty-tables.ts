import { type Reader, ServiceError, type TableRequest, Tunnel } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-1',
  costs: 'Reports are made of no rows, and nobody learns that a key is missing.',
}

class QuietTunnel extends Tunnel {
  override async readRows(principal: string, request: TableRequest, reader?: Reader) {
    try {
      return await super.readRows(principal, request, reader)
    } catch (error) {
      const isLost = error instanceof ServiceError && error.code === 'ENCRYPTION_KEY_UNAVAILABLE'
      if (isLost) return []
      throw error
    }
  }
}

export const connect = withParts({ tunnel: (needs) => new QuietTunnel(needs) })
