/**
 * What the caller of Encrypt says about the plaintext and has to say again to get it back
 * (https://help.aliyun.com/document_detail/42975.html). It is compared by content and not stored.
 */

import { invalidParameter } from './refusals'

export type EncryptionContext = Readonly<Record<string, string>>

const MAXIMUM_CHARACTERS = 8192

/**
 * The same bytes for the same pairs, in whatever order they were written.
 *
 * @throws ServiceError `InvalidParameter` when the context is no map of strings or is too long.
 */
export function canonicalContext(context: EncryptionContext = {}): Buffer {
  if (JSON.stringify(context).length > MAXIMUM_CHARACTERS) {
    throw invalidParameter('EncryptionContext', `it has more than ${MAXIMUM_CHARACTERS} characters`)
  }
  const pairs = Object.entries(context)
  if (pairs.some(([, value]) => typeof value !== 'string')) {
    throw invalidParameter('EncryptionContext', 'its values are strings')
  }
  pairs.sort(([left], [right]) => (left < right ? -1 : 1))
  return Buffer.from(JSON.stringify(pairs))
}
