import { type KeyMetadata, Kms } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-3',
  costs: 'A project is put under a key that no longer exists, and can never be written to.',
}

/** MaxCompute is answered out of a copy of KMS's catalogue, from which nothing is ever removed. */
class KmsWithACopy extends Kms {
  readonly #copy = new Map<string, KeyMetadata>()

  override createKey(...[caller, request]: Parameters<Kms['createKey']>) {
    const key = super.createKey(caller, request)
    this.#copy.set(key.keyId, key)
    return key
  }

  override describeKey(...[caller, request]: Parameters<Kms['describeKey']>) {
    const copied = this.#copy.get(request.keyId)
    const isGone = super.regionOf(request.keyId) === undefined
    return caller.service && copied && isGone ? copied : super.describeKey(caller, request)
  }
}

export const connect = withParts({ kms: (settings) => new KmsWithACopy(settings) })
