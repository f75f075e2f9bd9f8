/**
 * RC4, to decrypt stored bytes. Written independently of the reference's RC4, so that one mistake
 * cannot hide in both. Node's OpenSSL 3 does not offer RC4. Its test uses the vectors of RFC 6229.
 */
export function rc4(key: Uint8Array, input: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(state, i) + at(key, i % key.length)) & 255
    swap(state, i, j)
  }
  const output = Buffer.alloc(input.length)
  for (let n = 0, i = 0, j = 0; n < input.length; n++) {
    i = (i + 1) & 255
    j = (j + at(state, i)) & 255
    swap(state, i, j)
    output[n] = at(input, n) ^ at(state, (at(state, i) + at(state, j)) & 255)
  }
  return output
}

function at(bytes: Uint8Array, index: number): number {
  return bytes[index] as number
}

function swap(bytes: Uint8Array, i: number, j: number): void {
  const kept = at(bytes, i)
  bytes[i] = at(bytes, j)
  bytes[j] = kept
}
