/** Checks the length of a key or nonce, with the same message in every cipher. */

export function checkLength(what: string, bytes: Buffer, expected: number): void {
  if (bytes.length !== expected) {
    throw new RangeError(`${what} must be ${expected} bytes, not ${bytes.length}`)
  }
}
