import { DataKeys, type ServiceCaller, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-5',
  costs: 'One read while the role was missing, and the table stays shut when it is back.',
}

class Resentful extends DataKeys {
  readonly #refused = new Map<string, ServiceError>()

  override unwrap(caller: ServiceCaller, region: string, wrapped: Buffer) {
    const name = wrapped.toString('base64')
    const refused = this.#refused.get(name)
    if (refused) throw refused
    try {
      return super.unwrap(caller, region, wrapped)
    } catch (error) {
      const isMissing =
        error instanceof ServiceError && error.code === 'ENCRYPTION_ROLE_NOT_GRANTED'
      if (isMissing) this.#refused.set(name, error)
      throw error
    }
  }
}

export const connect = withParts({ dataKeys: (needs) => new Resentful(needs) })
