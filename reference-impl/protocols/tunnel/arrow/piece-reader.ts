/** Bytes of a stream, as many at a time as are asked for. */

export class PieceReader {
  readonly #pieces: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** The next bytes; fewer at the end of the stream. In memory of their own, or of a piece. */
  async take(length: number): Promise<Buffer> {
    const parts = [this.#rest]
    let taken = this.#rest.length
    while (taken < length) {
      const { value, done } = await this.#pieces.next()
      if (done) break
      parts.push(value)
      taken += value.length
    }
    const all = parts.length === 1 ? this.#rest : Buffer.concat(parts)
    this.#rest = all.subarray(length)
    return all.subarray(0, length)
  }
}
