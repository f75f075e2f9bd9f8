/**
 * The format of a ciphertext blob, which only KMS reads: the id of the master key's version, then
 * nonce, tag and ciphertext of AES-256-GCM. Decrypt finds the key by this id, so its request has no
 * key id. The published samples also begin with an ASCII UUID
 * (https://www.alibabacloud.com/help/en/kms/key-management-service/developer-reference/api-kms-2016-01-20-generatedatakey).
 */

import type { GcmSealed } from '../ciphers'
import { invalidParameter } from './refusals'

const VERSION_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const VERSION_ID_BYTES = 36
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = VERSION_ID_BYTES + NONCE_BYTES + TAG_BYTES

export interface CiphertextBlob {
  readonly keyVersionId: string
  readonly sealed: GcmSealed
}

export function formatBlob({ keyVersionId, sealed }: CiphertextBlob): Buffer {
  return Buffer.concat([
    Buffer.from(keyVersionId, 'ascii'),
    sealed.iv,
    sealed.tag,
    sealed.ciphertext,
  ])
}

/** @throws ServiceError `InvalidParameter` when the bytes do not have the format of a blob */
export function parseBlob(blob: Buffer): CiphertextBlob {
  const keyVersionId = blob.subarray(0, VERSION_ID_BYTES).toString('latin1')
  if (blob.length <= HEADER_BYTES || !VERSION_ID.test(keyVersionId)) {
    throw invalidParameter('CiphertextBlob', 'it is not a ciphertext blob of KMS')
  }
  const afterNonce = VERSION_ID_BYTES + NONCE_BYTES
  return {
    keyVersionId,
    sealed: {
      iv: blob.subarray(VERSION_ID_BYTES, afterNonce),
      tag: blob.subarray(afterNonce, HEADER_BYTES),
      ciphertext: blob.subarray(HEADER_BYTES),
    },
  }
}
