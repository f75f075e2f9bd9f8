/** Nonces that a counter gives. The count is in the first bytes: a block cipher counts in the last ones. */
export function countedNonce(count: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32BE(count)
  return bytes
}
