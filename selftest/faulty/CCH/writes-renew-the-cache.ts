import { DataKeys, type DataKeysNeeds } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-4',
  costs: 'A project that is written to every hour never notices that its key was taken away.',
}

class Renewing extends DataKeys {
  readonly #cache: DataKeysNeeds['cache']

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#cache = needs.cache
  }

  override ofProject(...asked: Parameters<DataKeys['ofProject']>) {
    const dataKey = super.ofProject(...asked)
    this.#cache.keep(dataKey.wrapped, dataKey.plaintext)
    return dataKey
  }
}

export const connect = withParts({ dataKeys: (needs) => new Renewing(needs) })
