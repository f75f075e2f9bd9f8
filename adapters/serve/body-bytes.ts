/**
 * The bytes of one body as they come. A large body is copied into one piece of memory that is given back at once when
 * it is not needed any more: many pieces would stay until the next garbage collection, which an idle server has none of.
 */
import { type BodyShare, SMALL_BODY_BYTES } from './body-memory'

export class BodyBytes {
  readonly #memory: BodyShare
  readonly #mostBytes: number
  #pieces: Buffer[] = []
  #copy = new ArrayBuffer(0)
  #size = 0

  /** `mostBytes`: all that will come. */
  constructor(memory: BodyShare, mostBytes: number) {
    this.#memory = memory
    this.#mostBytes = mostBytes
  }

  get size(): number {
    return this.#size
  }

  /** Throws where there is no memory for it; then nothing is kept. */
  add(piece: Buffer): void {
    const size = this.#size + piece.length
    // Most requests come in one small piece, which is not copied.
    if (this.#copy.byteLength === 0 && size <= SMALL_BODY_BYTES) {
      this.#memory.add(piece.length)
      this.#pieces.push(piece)
    } else {
      this.#grow(size)
      const copy = Buffer.from(this.#copy)
      let end = this.#size
      for (const each of this.#pieces) end -= each.length
      for (const each of [...this.#pieces, piece]) end += each.copy(copy, end)
      this.#pieces = []
    }
    this.#size = size
  }

  /** What has come so far; not to be read after {@link free}. */
  all(): Buffer {
    const [first, ...more] = this.#pieces
    if (first === undefined) return Buffer.from(this.#copy, 0, this.#size)
    return more.length === 0 ? first : Buffer.concat(this.#pieces)
  }

  free(): void {
    this.#copy = this.#copy.transfer(0)
    this.#pieces = []
    this.#size = 0
  }

  #grow(size: number): void {
    const now = this.#copy.byteLength
    if (size <= now) return
    const next = Math.max(size, Math.min(2 * now, this.#mostBytes))
    const held = this.#pieces.reduce((sum, { length }) => sum + length, now)
    this.#memory.add(next - held)
    this.#copy = this.#copy.transfer(next)
  }
}
