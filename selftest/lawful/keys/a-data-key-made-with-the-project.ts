import {
  DataKeys,
  type DataKeysNeeds,
  type KeyChoice,
  type Kms,
  type MasterKey,
  MasterKeyChoice,
  type MasterKeyChoiceNeeds,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'When KMS is first asked for a data key is left open: here as soon as a project is encrypted, ' +
    'and what is unwrapped is thrown away until rows are written.',
}

/** Wrapped, by project and master key, for each account's KMS. */
const prepared = new WeakMap<Kms, Map<string, Buffer>>()

function nameOf({ project }: ServiceCaller, keyId: string): string {
  return JSON.stringify([project, keyId])
}

class PreparingChoice extends MasterKeyChoice {
  readonly #kms: Kms

  constructor(needs: MasterKeyChoiceNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  override resolve(caller: ServiceCaller, region: string, choice: KeyChoice): string {
    const keyId = super.resolve(caller, region, choice)
    const { ciphertextBlob } = this.#kms.generateDataKey(caller, { region, keyId })
    const wrapped = prepared.get(this.#kms) ?? new Map<string, Buffer>()
    prepared.set(this.#kms, wrapped.set(nameOf(caller, keyId), ciphertextBlob))
    return keyId
  }
}

class PreparedDataKeys extends DataKeys {
  readonly #kms: Kms

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  override ofProject(caller: ServiceCaller, project: string, masterKey: MasterKey) {
    const wrapped = prepared.get(this.#kms)?.get(nameOf(caller, masterKey.keyId))
    if (!wrapped) return super.ofProject(caller, project, masterKey)
    return { wrapped, plaintext: this.unwrap(caller, masterKey.region, wrapped) }
  }
}

export const connect = withParts({
  masterKeyChoice: (needs) => new PreparingChoice(needs),
  dataKeys: (needs) => new PreparedDataKeys(needs),
})
