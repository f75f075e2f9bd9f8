/** The checksums of rows, as a chunk of rows has them. */

export class Checksums {
  /** Rows since the beginning. */
  total = 0
  #bytes = Buffer.allocUnsafe(1024)
  #length = 0

  add(checksum: number): void {
    if (this.#length === this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes], 2 * this.#length)
    }
    this.#length = this.#bytes.writeUInt32LE(checksum, this.#length)
    this.total++
  }

  /** Those since the last time. Valid until the next is added. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return taken
  }
}
