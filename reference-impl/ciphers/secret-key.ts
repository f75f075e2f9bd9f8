/**
 * A key object for ciphers, made once for any number of messages. When the key is plain bytes, Node
 * 24.21 checks twice whether they are a key object, and each time throws and catches an error: that
 * takes ten times as long as the rest of setting up a cipher. A key object also shows its bytes in
 * no log.
 */

import { createSecretKey, type KeyObject } from 'node:crypto'
import { DATA_KEY_BYTES } from './cipher'
import { checkLength } from './length'

/** @throws RangeError when `bytes` are not 32 bytes */
export function secretKey(what: string, bytes: Buffer): KeyObject {
  checkLength(what, bytes, DATA_KEY_BYTES)
  return createSecretKey(bytes)
}

/** @throws RangeError when the key does not have 32 bytes */
export function checkKey(what: string, { symmetricKeySize }: KeyObject): void {
  if (symmetricKeySize === DATA_KEY_BYTES) return
  throw new RangeError(`${what} must be ${DATA_KEY_BYTES} bytes, not ${symmetricKeySize ?? 'none'}`)
}
