import { type Row, ServiceError, type TableRequest, Tunnel } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-5',
  costs: 'A report over a table that cannot be opened counts nothing and looks quite in order.',
}

class Silent extends Tunnel {
  override async readRows(principal: string, request: TableRequest): Promise<readonly Row[]> {
    try {
      return await super.readRows(principal, request)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ENCRYPTION_ROLE_NOT_GRANTED') return []
      throw error
    }
  }
}

export const connect = withParts({ tunnel: (needs) => new Silent(needs) })
