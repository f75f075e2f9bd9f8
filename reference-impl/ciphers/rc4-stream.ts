/**
 * The RC4 key stream in plain TypeScript, because Node's OpenSSL 3 keeps RC4 in a provider that is
 * not loaded. Held to RFC 6229 (https://www.rfc-editor.org/rfc/rfc6229).
 */

const STATE_BYTES = 256

/** One key, one stream: every call goes on where the last one stopped. */
export class Rc4Stream {
  readonly #state: Uint8Array
  #i = 0
  #j = 0

  /** @throws RangeError when the key is not 1 to 256 bytes long. */
  constructor(key: Uint8Array) {
    if (key.length < 1 || key.length > STATE_BYTES) {
      throw new RangeError(`an RC4 key has 1 to ${STATE_BYTES} bytes, not ${key.length}`)
    }
    this.#state = scheduleKey(key)
  }

  /**
   * XORs the next bytes of the stream into `target`; `source` and `target` may be the same buffer.
   */
  apply(source: Uint8Array, target: Uint8Array): void {
    if (source.length !== target.length) {
      throw new RangeError(`source and target differ: ${source.length} and ${target.length} bytes`)
    }
    // Local names: reading private fields for every byte would cost more than the cipher.
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

function scheduleKey(key: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: STATE_BYTES }, (_, index) => index)
  let j = 0
  for (let i = 0; i < STATE_BYTES; i++) {
    const atI = state[i] as number
    j = (j + atI + (key[i % key.length] as number)) & 0xff
    state[i] = state[j] as number
    state[j] = atI
  }
  return state
}
