import {
  DataKeyCache,
  DataKeys,
  type MasterKey,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'How data keys are shared and who pays for unwrapping them is left open: projects under one ' +
    'master key share a data key, and each has KMS unwrap it for itself at every read and write.',
}

class SharedDataKeys extends DataKeys {
  readonly #shared = new Map<string, Buffer>()

  override ofProject(caller: ServiceCaller, project: string, masterKey: MasterKey) {
    const wrapped = this.#shared.get(masterKey.keyId)
    if (wrapped) return { wrapped, plaintext: this.unwrap(caller, masterKey.region, wrapped) }
    const dataKey = super.ofProject(caller, project, masterKey)
    this.#shared.set(masterKey.keyId, dataKey.wrapped)
    return dataKey
  }
}

export const connect = withParts({
  dataKeyCache: (clock) => new DataKeyCache(clock, 0),
  dataKeys: (needs) => new SharedDataKeys(needs),
})
