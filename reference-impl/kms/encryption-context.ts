/**
 * The encryption context: pairs that the caller of Encrypt sends with the plaintext, and must send
 * again to Decrypt (https://help.aliyun.com/document_detail/42975.html). KMS does not store it.
 */

import { invalidParameter } from './refusals'

export type EncryptionContext = Readonly<Record<string, string>>

const MAXIMUM_CHARACTERS = 8192

/**
 * The same bytes for the same pairs, in any order.
 *
 * @throws ServiceError `InvalidParameter` when a value is not a string, or the context is too long
 */
export function canonicalContext(context: EncryptionContext = {}): Buffer {
  if (JSON.stringify(context).length > MAXIMUM_CHARACTERS) {
    throw invalidParameter('EncryptionContext', `it has more than ${MAXIMUM_CHARACTERS} characters`)
  }
  const pairs = Object.entries(context)
  if (pairs.some(([, value]) => typeof value !== 'string')) {
    throw invalidParameter('EncryptionContext', 'its values must be strings')
  }
  pairs.sort(([left], [right]) => (left < right ? -1 : 1))
  return Buffer.from(JSON.stringify(pairs))
}
