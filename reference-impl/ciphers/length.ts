/**
 * A key or nonce of the wrong length is a mistake of the caller, said in one way by every cipher.
 */

export function checkLength(what: string, bytes: Buffer, expected: number): void {
  if (bytes.length !== expected) {
    throw new RangeError(`${what} must be ${expected} bytes, not ${bytes.length}`)
  }
}
