/** What keys are for. Only an enabled key does any of it, opening included. */

import { parseBlob } from './ciphertext-blob'
import { canonicalContext, type EncryptionContext } from './encryption-context'
import type { KeyRecord } from './key-record'
import { checkState } from './key-states'
import { checkPlaintext, dataKeyLength } from './parameters'
import type {
  DecryptRequest,
  DecryptResponse,
  EncryptRequest,
  EncryptResponse,
  GenerateDataKeyRequest,
  GenerateDataKeyResponse,
} from './requests'
import type { Visit } from './visit'

/** KMS keeps neither the data key nor its wrapped form. */
export function generateDataKey(
  visit: Visit,
  request: GenerateDataKeyRequest,
): GenerateDataKeyResponse {
  const key = visit.key(request.keyId)
  checkState('GenerateDataKey', key.lifecycle.state)
  const plaintext = visit.interior.random(dataKeyLength(request))
  return { ...seal(visit, key, plaintext, request.encryptionContext), plaintext }
}

export function encrypt(visit: Visit, request: EncryptRequest): EncryptResponse {
  const key = visit.key(request.keyId)
  checkState('Encrypt', key.lifecycle.state)
  checkPlaintext(request.plaintext)
  return seal(visit, key, request.plaintext, request.encryptionContext)
}

export function decrypt(visit: Visit, request: DecryptRequest): DecryptResponse {
  const blob = parseBlob(request.ciphertextBlob)
  const key = visit.keyOfVersion(blob.keyVersionId)
  checkState('Decrypt', key.lifecycle.state)
  const associatedData = canonicalContext(request.encryptionContext)
  const plaintext = visit.interior.masterKeys.open(blob, associatedData)
  return { keyId: key.keyId, keyVersionId: blob.keyVersionId, plaintext }
}

function seal(
  { interior }: Visit,
  { keyId, primaryKeyVersion }: KeyRecord,
  plaintext: Buffer,
  context: EncryptionContext | undefined,
): EncryptResponse {
  const associatedData = canonicalContext(context)
  const ciphertextBlob = interior.masterKeys.seal(primaryKeyVersion, plaintext, associatedData)
  return { keyId, keyVersionId: primaryKeyVersion, ciphertextBlob }
}
