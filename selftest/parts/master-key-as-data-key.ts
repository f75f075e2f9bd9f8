/**
 * A KMS that has no data keys: MaxCompute encrypts with the master key, and Decrypt gives it away.
 * The key that the reference would draw for the first project stands for the material.
 */
import type { DataKey } from '../../reference-impl/index'
import { perSandbox, type Replacement, replacing } from '../replacing'

interface Material extends DataKey {
  readonly keyId: string
}

/**
 * @param blobOf what is stored as the wrapped data key
 * @param isSame whether Decrypt takes a blob for one that was stored
 */
export function usingMasterKeys(
  blobOf: (material: Material) => Buffer,
  isSame: (blob: Buffer, stored: Buffer) => boolean = (blob, stored) => blob.equals(stored),
): Replacement {
  return perSandbox(() => {
    const materials = new Map<string, Material>()
    const stored: { readonly blob: Buffer; readonly material: Material }[] = []
    return [
      replacing('kms', (kms) => ({
        decrypt(caller, request) {
          const found = stored.find(({ blob }) => isSame(request.ciphertextBlob, blob))
          const ciphertextBlob = found?.material.wrapped ?? request.ciphertextBlob
          return kms.decrypt(caller, { ...request, ciphertextBlob })
        },
      })),
      replacing('dataKeys', (dataKeys) => ({
        generate(caller, masterKey) {
          const { keyId } = masterKey
          const material = materials.get(keyId) ?? {
            keyId,
            ...dataKeys.generate(caller, masterKey),
          }
          materials.set(keyId, material)
          const blob = blobOf(material)
          stored.push({ blob, material })
          return { plaintext: material.plaintext, wrapped: blob }
        },
      })),
    ]
  })
}
