/**
 * The RC4 key stream. Node does not offer RC4: its OpenSSL 3 keeps RC4 in a provider that is not
 * loaded (https://docs.openssl.org/3.0/man7/OSSL_PROVIDER-legacy/). The tests compare this one with
 * the vectors of RFC 6229 (https://www.rfc-editor.org/rfc/rfc6229).
 */

const STATE_ENTRIES = 256

/** One key, one stream: every call continues where the last one stopped. */
export class Rc4Stream {
  readonly #state: Int32Array
  #i = 0
  #j = 0

  /** @throws RangeError when the key is not 1 to 256 bytes long */
  constructor(key: Uint8Array) {
    if (key.length < 1 || key.length > STATE_ENTRIES) {
      throw new RangeError(`an RC4 key has 1 to ${STATE_ENTRIES} bytes, not ${key.length}`)
    }
    this.#state = scheduleKey(key)
  }

  /**
   * XORs the next bytes of the stream into `target`; `source` and `target` may be the same buffer.
   *
   * @throws RangeError when `source` and `target` have different lengths
   */
  apply(source: Uint8Array, target: Uint8Array): void {
    if (source.length !== target.length) {
      throw new RangeError(`source and target differ: ${source.length} and ${target.length} bytes`)
    }
    // Local variables: reading a private field for every byte takes longer than the cipher.
    const state = this.#state
    let i = this.#i
    let j = this.#j
    for (let n = 0; n < source.length; n++) {
      i = (i + 1) & 0xff
      const atI = state[i] as number
      j = (j + atI) & 0xff
      const atJ = state[j] as number
      state[i] = atJ
      state[j] = atI
      target[n] = (source[n] as number) ^ (state[(atI + atJ) & 0xff] as number)
    }
    this.#i = i
    this.#j = j
  }
}

function scheduleKey(key: Uint8Array): Int32Array {
  const state = new Int32Array(STATE_ENTRIES)
  for (let i = 0; i < STATE_ENTRIES; i++) state[i] = i
  let j = 0
  for (let i = 0; i < STATE_ENTRIES; i++) {
    const atI = state[i] as number
    j = (j + atI + (key[i % key.length] as number)) & 0xff
    state[i] = state[j] as number
    state[j] = atI
  }
  return state
}
