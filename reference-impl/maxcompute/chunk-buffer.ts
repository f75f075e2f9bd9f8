/** The memory in which a chunk is put together. */

/**
 * The memory of the last buffer, for the next one: getting memory from the system can take longer
 * than filling it.
 */
let spare: Buffer | undefined

export class ChunkBuffer {
  readonly bytes: Buffer

  constructor(length: number) {
    this.bytes = spare?.length === length ? spare : Buffer.allocUnsafeSlow(length)
    spare = undefined
  }

  /** Neither the buffer nor a view of it may be used afterwards. */
  release(): void {
    spare = this.bytes
  }
}
