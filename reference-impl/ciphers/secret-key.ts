/**
 * A key as ciphers take it: made once, and used for as many messages as there are. Given as plain bytes, Node 24.21 asks
 * of them twice whether they are a key object, and each time throws and catches an error to find out: that alone takes
 * ten times as long as everything else that setting up a cipher needs. A key object shows its bytes in no log, either.
 */

import { createSecretKey, type KeyObject } from 'node:crypto'
import { DATA_KEY_BYTES } from './cipher'
import { checkLength } from './length'

/** @throws RangeError when it is not 32 bytes */
export function secretKey(what: string, bytes: Buffer): KeyObject {
  checkLength(what, bytes, DATA_KEY_BYTES)
  return createSecretKey(bytes)
}

/** @throws RangeError when it is not one of 32 bytes */
export function checkKey(what: string, { symmetricKeySize }: KeyObject): void {
  if (symmetricKeySize === DATA_KEY_BYTES) return
  throw new RangeError(`${what} must be ${DATA_KEY_BYTES} bytes, not ${symmetricKeySize ?? 'none'}`)
}
