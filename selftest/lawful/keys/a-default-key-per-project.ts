import {
  type Caller,
  type KeyMetadata,
  Kms,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'MaxCompute creates a key in KMS for its default key; whether projects share it is left open: ' +
    'every project has one of its own.',
}

const VERSION_ID_BYTES = 36

/** To this KMS each project is a service of its own, which has its own key. */
class GenerousKms extends Kms {
  /** By the key's id, and by the version that its ciphertexts begin with. */
  readonly #owners = new Map<string, ServiceCaller['service']>()

  override serviceKey(caller: ServiceCaller, request: { readonly region: string }): KeyMetadata {
    const service = `${caller.service}/${caller.project}` as ServiceCaller['service']
    const key = super.serviceKey({ ...caller, service }, request)
    this.#owners.set(key.keyId, service).set(key.primaryKeyVersion, service)
    return key
  }

  override generateDataKey(caller: Caller, request: Parameters<Kms['generateDataKey']>[1]) {
    return super.generateDataKey(this.#ownerOf(caller, request.keyId), request)
  }

  override decrypt(caller: Caller, request: Parameters<Kms['decrypt']>[1]) {
    const version = request.ciphertextBlob.subarray(0, VERSION_ID_BYTES).toString('latin1')
    return super.decrypt(this.#ownerOf(caller, version), request)
  }

  #ownerOf(caller: Caller, key: string): Caller {
    const service = this.#owners.get(key)
    return caller.service && service ? { ...caller, service } : caller
  }
}

export const connect = withParts({ kms: (settings) => new GenerousKms(settings) })
