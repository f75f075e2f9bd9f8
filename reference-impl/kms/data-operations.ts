/** GenerateDataKey, Encrypt, Decrypt and ReEncrypt. Each needs a key in the state Enabled. */

import { parseBlob } from './ciphertext-blob'
import { canonicalContext, type EncryptionContext } from './encryption-context'
import type { KeyRecord } from './key-record'
import { checkState } from './key-states'
import type { KmsCall } from './kms-call'
import { checkPlaintext, dataKeyLength } from './parameters'
import type {
  DecryptRequest,
  DecryptResponse,
  EncryptRequest,
  EncryptResponse,
  GenerateDataKeyRequest,
  GenerateDataKeyResponse,
  ReEncryptRequest,
} from './requests'

/** KMS stores neither the data key nor its wrapped form. */
export function generateDataKey(
  call: KmsCall,
  request: GenerateDataKeyRequest,
): GenerateDataKeyResponse {
  const key = call.key(request.keyId)
  checkState('GenerateDataKey', key.lifecycle.state)
  const plaintext = call.kms.random(dataKeyLength(request))
  return { ...seal(call, key, plaintext, request.encryptionContext), plaintext }
}

/** As GenerateDataKey; the data key itself is not returned. */
export function generateDataKeyWithoutPlaintext(
  call: KmsCall,
  request: GenerateDataKeyRequest,
): EncryptResponse {
  const key = call.key(request.keyId)
  checkState('GenerateDataKeyWithoutPlaintext', key.lifecycle.state)
  const dataKey = call.kms.random(dataKeyLength(request))
  const sealed = seal(call, key, dataKey, request.encryptionContext)
  dataKey.fill(0)
  return sealed
}

/** The caller needs the permission for both keys. */
export function reEncrypt(call: KmsCall, request: ReEncryptRequest): EncryptResponse {
  const { ciphertextBlob, sourceEncryptionContext, destinationKeyId } = request
  const blob = parseBlob(ciphertextBlob)
  const source = call.keyOfVersion(blob.keyVersionId)
  checkState('ReEncrypt', source.lifecycle.state)
  const destination = call.key(destinationKeyId)
  checkState('ReEncrypt', destination.lifecycle.state)
  const plaintext = call.kms.masterKeys.open(blob, canonicalContext(sourceEncryptionContext))
  const sealed = seal(call, destination, plaintext, request.destinationEncryptionContext)
  plaintext.fill(0)
  return sealed
}

export function encrypt(call: KmsCall, request: EncryptRequest): EncryptResponse {
  const key = call.key(request.keyId)
  checkState('Encrypt', key.lifecycle.state)
  checkPlaintext(request.plaintext)
  return seal(call, key, request.plaintext, request.encryptionContext)
}

export function decrypt(call: KmsCall, request: DecryptRequest): DecryptResponse {
  const blob = parseBlob(request.ciphertextBlob)
  const key = call.keyOfVersion(blob.keyVersionId)
  checkState('Decrypt', key.lifecycle.state)
  const associatedData = canonicalContext(request.encryptionContext)
  const plaintext = call.kms.masterKeys.open(blob, associatedData)
  return { keyId: key.keyId, keyVersionId: blob.keyVersionId, plaintext }
}

function seal(
  { kms }: KmsCall,
  { keyId, primaryKeyVersion }: KeyRecord,
  plaintext: Buffer,
  context: EncryptionContext | undefined,
): EncryptResponse {
  const associatedData = canonicalContext(context)
  const ciphertextBlob = kms.masterKeys.seal(primaryKeyVersion, plaintext, associatedData)
  return { keyId, keyVersionId: primaryKeyVersion, ciphertextBlob }
}
