/** A KMS that keeps only some versions of a key's material. */
import { ServiceError } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

const VERSION_ID_BYTES = 36

/** @param kept how many of the last versions of a key still decrypt, at least 1 */
export function keepingVersions(kept: number): Replacement {
  return replacing('kms', (kms) => {
    /** The versions of a key that was rotated, oldest first. */
    const versions = new Map<string, string[]>()
    return {
      createKeyVersion(caller, request) {
        const before = kms.describeKey(caller, request)
        const after = kms.createKeyVersion(caller, request)
        const known = versions.get(after.keyId) ?? [before.primaryKeyVersion]
        versions.set(after.keyId, [...known, after.primaryKeyVersion])
        return after
      },
      decrypt(caller, request) {
        const version = request.ciphertextBlob.subarray(0, VERSION_ID_BYTES).toString('latin1')
        for (const known of versions.values()) {
          if (!known.slice(0, -kept).includes(version)) continue
          throw new ServiceError('Forbidden.KeyNotFound', 404, `There is no version ${version}`)
        }
        return kms.decrypt(caller, request)
      },
    }
  })
}
