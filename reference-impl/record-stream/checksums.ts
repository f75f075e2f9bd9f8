/** The checksums of rows, as a chunk of rows has them. */

export class Checksums {
  /** Rows since the beginning. */
  total = 0
  #bytes = Buffer.alloc(1024)
  #view = viewOf(this.#bytes)
  #length = 0

  add(checksum: number): void {
    if (this.#length === this.#bytes.length) this.#grow()
    this.#view.setInt32(this.#length, checksum, true)
    this.#length += 4
    this.total++
  }

  /** Those since the last time. Valid until the next is added. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return taken
  }

  #grow(): void {
    this.#bytes = Buffer.concat([this.#bytes], 2 * this.#length)
    this.#view = viewOf(this.#bytes)
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
