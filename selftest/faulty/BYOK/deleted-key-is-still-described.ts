import type { KeyMetadata } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** MaxCompute reads a copy of KMS's list of keys, and deleted keys stay in it. */
export const { fault, connect } = faulty(
  'BYOK-3',
  'A project is put under a key that no longer exists, and can never be written to.',
  replacing('kms', (kms) => {
    const copy = new Map<string, KeyMetadata>()

    return {
      createKey(caller, request) {
        const key = kms.createKey(caller, request)
        copy.set(key.keyId, key)
        return key
      },
      describeKey(caller, request) {
        const copied = copy.get(request.keyId)
        const isGone = kms.regionOf(request.keyId) === undefined
        return caller.service && copied && isGone ? copied : kms.describeKey(caller, request)
      },
    }
  }),
)
