import { DataKeys, ServiceError } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-5',
  costs: 'One read while the key was away, and the table stays shut when it is back.',
}

class Resentful extends DataKeys {
  readonly #refused = new Map<string, ServiceError>()

  override unwrap(...[caller, region, wrapped]: Parameters<DataKeys['unwrap']>) {
    const name = wrapped.toString('base64')
    const refused = this.#refused.get(name)
    if (refused) throw refused
    try {
      return super.unwrap(caller, region, wrapped)
    } catch (error) {
      if (error instanceof ServiceError && error.code === 'ENCRYPTION_KEY_UNAVAILABLE')
        this.#refused.set(name, error)
      throw error
    }
  }
}

export const connect = withParts({ dataKeys: (needs) => new Resentful(needs) })
