import { type Row, ServiceError, type TableRequest, Tunnel } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-5',
  costs: 'Jobs take noise for values, and write it into the tables they feed.',
}

class Unopened extends Tunnel {
  override async readRows(principal: string, request: TableRequest): Promise<readonly Row[]> {
    try {
      return await super.readRows(principal, request)
    } catch (error) {
      if (!(error instanceof ServiceError && error.code === 'ENCRYPTION_ROLE_NOT_GRANTED')) {
        throw error
      }
      const objects = await this.storedObjects(principal, request)
      return objects.map(({ body }) => ({ value: body.toString('base64') }))
    }
  }
}

export const connect = withParts({ tunnel: (needs) => new Unopened(needs) })
