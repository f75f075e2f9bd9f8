/**
 * The RC4 key stream, which Node does not have: its OpenSSL 3 keeps RC4 in a provider that is not
 * loaded. Held to RFC 6229 (https://www.rfc-editor.org/rfc/rfc6229).
 */

import { GROUP_BYTES, type Rc4Kernel, rc4Kernel } from './rc4-kernel'

const STATE_BYTES = 256
/** Copying the state to the kernel and back costs as much as some hundred bytes without it. */
const WORTH_THE_KERNEL = 1024

/** One key, one stream: every call goes on where the last one stopped. */
export class Rc4Stream {
  readonly #state: Uint8Array
  readonly #kernel: Rc4Kernel | null
  #i = 0
  #j = 0

  /**
   * @param kernel null: without one, and more slowly
   * @throws RangeError when the key is not 1 to 256 bytes long.
   */
  constructor(key: Uint8Array, kernel: Rc4Kernel | null = rc4Kernel) {
    if (key.length < 1 || key.length > STATE_BYTES) {
      throw new RangeError(`an RC4 key has 1 to ${STATE_BYTES} bytes, not ${key.length}`)
    }
    this.#state = scheduleKey(key)
    this.#kernel = kernel
  }

  /**
   * XORs the next bytes of the stream into `target`; `source` and `target` may be the same buffer.
   */
  apply(source: Uint8Array, target: Uint8Array): void {
    if (source.length !== target.length) {
      throw new RangeError(`source and target differ: ${source.length} and ${target.length} bytes`)
    }
    const done =
      this.#kernel && source.length >= WORTH_THE_KERNEL
        ? this.#applyKernel(this.#kernel, source, target)
        : 0
    this.#applyPlainly(source, target, done, source.length)
  }

  /** All but the last bytes, which make no whole group. Gives how many. */
  #applyKernel(kernel: Rc4Kernel, source: Uint8Array, target: Uint8Array): number {
    const from = GROUP_BYTES - 1 - (this.#i % GROUP_BYTES)
    const to = source.length - ((source.length - from) % GROUP_BYTES)
    this.#applyPlainly(source, target, 0, from)
    const next = (this.#i + 1) & 0xff
    const groups = [source.subarray(from, to), target.subarray(from, to)] as const
    this.#j = kernel.apply(this.#state, next, this.#j, ...groups)
    this.#i = (this.#i + to - from) & 0xff
    return to
  }

  #applyPlainly(source: Uint8Array, target: Uint8Array, from: number, to: number): void {
    // Local names: reading private fields for every byte would cost more than the cipher.
    const state = this.#state
    let i = this.#i
    let j = this.#j
    for (let n = from; n < to; n++) {
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
  const state = new Uint8Array(STATE_BYTES)
  for (let i = 0; i < STATE_BYTES; i++) state[i] = i
  let j = 0
  for (let i = 0; i < STATE_BYTES; i++) {
    const atI = state[i] as number
    j = (j + atI + (key[i % key.length] as number)) & 0xff
    state[i] = state[j] as number
    state[j] = atI
  }
  return state
}
