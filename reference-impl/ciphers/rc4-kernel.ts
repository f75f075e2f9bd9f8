/**
 * The fast half of RC4: a kernel in WebAssembly (rc4-kernel.wat), and the copying to and from its
 * memory. It knows nothing of keys, and works on whole groups of bytes only.
 */

import { RC4_KERNEL_CODE } from './rc4-kernel-code'

/** How many bytes the kernel turns around at once. */
export const GROUP_BYTES = 16

const ENTRIES = 256
const ENTRY_BYTES = 4
/** A value as the kernel keeps it: times 4 as an address, and by itself 16 bits further up. */
const ENTRY_OF_ONE = 0x10004
const WINDOW_AT = ENTRIES * ENTRY_BYTES
/** Small enough to stay in the nearest cache together with the permutation. */
const WINDOW_BYTES = 16 * 1024

/** As much of it as is needed: TypeScript declares it together with a whole browser only. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => KernelMemory
  readonly Module: new (code: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { exports: { apply?: unknown } }
  readonly validate: (code: Uint8Array) => boolean
}

export interface KernelMemory {
  readonly buffer: ArrayBuffer
}

/** One page of 64 KiB. */
export function newKernelMemory(): KernelMemory {
  return new WebAssembly.Memory({ initial: 1, maximum: 1 })
}

const CODE = Buffer.from(RC4_KERNEL_CODE, 'base64')

type Apply = (i: number, j: number, at: number, end: number) => number

export class Rc4Kernel {
  readonly #memory: Uint8Array
  readonly #entries: Uint32Array
  readonly #apply: Apply

  /** @param memory nobody else's */
  constructor(memory: KernelMemory = newKernelMemory()) {
    const module = new WebAssembly.Module(CODE)
    const { exports } = new WebAssembly.Instance(module, { host: { memory } })
    this.#apply = exports.apply as Apply
    this.#memory = new Uint8Array(memory.buffer)
    this.#entries = new Uint32Array(memory.buffer, 0, ENTRIES)
  }

  /**
   * XORs the stream into `target`, which is as long as `source`: a multiple of {@link GROUP_BYTES}.
   *
   * @param permutation is taken on by as many steps
   * @param i the entry that the first byte takes: a multiple of {@link GROUP_BYTES}
   * @returns j as it is after the last byte
   */
  apply(
    permutation: Uint8Array,
    i: number,
    j: number,
    source: Uint8Array,
    target: Uint8Array,
  ): number {
    const entries = this.#entries
    for (let n = 0; n < ENTRIES; n++) entries[n] = (permutation[n] as number) * ENTRY_OF_ONE
    let nextI = i
    let lastJ = j
    for (let at = 0; at < source.length; at += WINDOW_BYTES) {
      const piece = source.subarray(at, at + WINDOW_BYTES)
      const end = WINDOW_AT + piece.length
      this.#memory.set(piece, WINDOW_AT)
      lastJ = this.#apply(nextI, lastJ, WINDOW_AT, end)
      target.set(this.#memory.subarray(WINDOW_AT, end), at)
      nextI = (nextI + piece.length) % ENTRIES
    }
    for (let n = 0; n < ENTRIES; n++) permutation[n] = (entries[n] as number) / ENTRY_OF_ONE
    // The memory outlives the stream: neither its state nor plaintext may be left there.
    this.#memory.fill(0, 0, WINDOW_AT + Math.min(source.length, WINDOW_BYTES))
    return lastJ
  }
}

/** null where Node runs without WebAssembly, as with `--jitless`, or the processor has no SIMD. */
export const rc4Kernel =
  typeof WebAssembly === 'undefined' || !WebAssembly.validate(CODE) ? null : new Rc4Kernel()
