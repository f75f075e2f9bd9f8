/** A KMS that goes on giving services the data keys it made, whatever has become of the key: when, a specimen says. */
import { Kms, type KmsSettings, ServiceError } from '../../reference-impl/index'

type DataKey = ReturnType<Kms['generateDataKey']>

export class KmsWithAMemory extends Kms {
  readonly #goesOn: (refusal: ServiceError) => boolean
  readonly #dataKeys = new Map<string, DataKey>()

  constructor(settings: KmsSettings, goesOn: (refusal: ServiceError) => boolean) {
    super(settings)
    this.#goesOn = goesOn
  }

  override generateDataKey(...[caller, request]: Parameters<Kms['generateDataKey']>) {
    const dataKey = super.generateDataKey(caller, request)
    this.#dataKeys.set(dataKey.ciphertextBlob.toString('base64'), dataKey)
    return dataKey
  }

  override decrypt(...[caller, request]: Parameters<Kms['decrypt']>) {
    try {
      return super.decrypt(caller, request)
    } catch (error) {
      const known = this.#dataKeys.get(request.ciphertextBlob.toString('base64'))
      const goesOn = error instanceof ServiceError && this.#goesOn(error)
      if (caller.service && known && goesOn) return known
      throw error
    }
  }
}
