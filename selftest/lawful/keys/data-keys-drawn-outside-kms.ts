import {
  DataKeys,
  type DataKeysNeeds,
  type MasterKey,
  type ServiceCaller,
  systemRandom,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'KMS generates, manages and secures the master key; of data keys nothing is said: here ' +
    'MaxCompute draws them itself and has KMS encrypt them.',
}

class DrawnDataKeys extends DataKeys {
  readonly #needs: DataKeysNeeds

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#needs = needs
  }

  protected override generate(caller: ServiceCaller, masterKey: MasterKey) {
    const { kms, cache } = this.#needs
    const plaintext = systemRandom(32)
    const { ciphertextBlob: wrapped } = kms.encrypt(caller, { ...masterKey, plaintext })
    cache.keep(wrapped, plaintext)
    return { plaintext, wrapped }
  }
}

export const connect = withParts({ dataKeys: (needs) => new DrawnDataKeys(needs) })
