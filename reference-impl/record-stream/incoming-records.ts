/** The check of a stream of records as it arrives, in pieces of any size. */

import type { Column } from '../columns'
import { release } from '../memory'
import { CRC_START, crcOfBytes, crcValue } from './crc32c'
import { readFooter } from './footer'
import { InvalidRecords } from './invalid-records'
import { layoutOf } from './layout'
import type { RecordChunk } from './record-chunk'
import { RecordScanner } from './record-scanner'
import { CHUNK_SIZE, LARGEST_RECORD } from './wire'

/** The memory that small streams need. */
const FIRST_SIZE = 64 * 1024

/**
 * The rows of a stream, checked: every value against its column, every checksum, and the footer. The
 * last chunk comes before the footer is checked, so nothing may be kept of a stream that ends with an error.
 *
 * @throws InvalidRecords
 */
export async function* incomingRecords(
  columns: readonly Column[],
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<RecordChunk, void, undefined> {
  const incoming = new IncomingRecords(columns)
  try {
    for await (const piece of pieces) yield* incoming.take(piece)
    yield* incoming.end()
  } finally {
    incoming.close()
  }
}

class IncomingRecords {
  readonly #scanner: RecordScanner
  /** Bytes that are not taken yet, from 0 to `#filled`. */
  #memory = Buffer.allocUnsafeSlow(FIRST_SIZE)
  #filled = 0
  #checksum = CRC_START
  /** In the footer, the rows are over. */
  #state: 'rows' | 'footer' | 'ended' = 'rows'

  constructor(columns: readonly Column[]) {
    this.#scanner = new RecordScanner(layoutOf(columns), this.#memory)
  }

  *take(piece: Buffer): Generator<RecordChunk, void, undefined> {
    for (let taken = 0; taken < piece.length; ) {
      if (this.#state === 'ended') throw this.#afterFooter()
      if (this.#filled === this.#memory.length) yield* this.#makeRoom()
      const copied = piece.copy(this.#memory, this.#filled, taken)
      taken += copied
      this.#filled += copied
      yield* this.#scan(false)
    }
  }

  *end(): Generator<RecordChunk, void, undefined> {
    yield* this.#scan(true)
    if (this.#state === 'ended') return
    throw new InvalidRecords(
      'truncated',
      `the stream ends after ${this.#rows} rows, without a footer`,
    )
  }

  /** Nothing may be asked afterwards. */
  close(): void {
    release(this.#memory)
  }

  get #rows(): number {
    return this.#scanner.checksums.total
  }

  *#scan(isLast: boolean): Generator<RecordChunk, void, undefined> {
    const scanner = this.#scanner
    while (this.#state === 'rows') {
      const isFooter = scanner.scan(this.#filled, CHUNK_SIZE, isLast)
      if (isFooter) this.#state = 'footer'
      else if (scanner.recordEnd < CHUNK_SIZE) break
      yield* this.#taken()
    }
    if (this.#state !== 'footer') return
    const { values } = scanner
    values.at = 0
    values.end = this.#filled
    if (!readFooter(values, this.#rows, crcValue(this.#checksum))) return
    this.#state = 'ended'
    if (values.at < this.#filled) throw this.#afterFooter()
  }

  /** The complete rows; what follows them moves to the start of the memory. */
  *#taken(): Generator<RecordChunk, void, undefined> {
    const { checksums, recordEnd } = this.#scanner
    if (recordEnd === 0) return
    const ofRows = checksums.take()
    this.#checksum = crcOfBytes(this.#checksum, ofRows, viewOf(ofRows), 0, ofRows.length)
    const length = shortened(this.#memory, recordEnd, this.#scanner.long.splice(0))
    yield { records: this.#memory.subarray(0, length), checksums: ofRows }
    this.#memory.copyWithin(0, recordEnd, this.#filled)
    this.#filled -= recordEnd
    this.#scanner.shift(recordEnd)
  }

  *#makeRoom(): Generator<RecordChunk, void, undefined> {
    const { length } = this.#memory
    if (length >= CHUNK_SIZE && this.#scanner.recordEnd > 0) {
      yield* this.#taken()
      return
    }
    if (length >= LARGEST_RECORD) {
      throw new InvalidRecords('value', `a row is longer than ${LARGEST_RECORD} bytes`)
    }
    const larger = Buffer.allocUnsafeSlow(2 * length)
    this.#memory.copy(larger)
    release(this.#memory)
    this.#memory = larger
    this.#scanner.values.moveTo(larger)
  }

  #afterFooter(): InvalidRecords {
    return new InvalidRecords('malformed', 'there is something after the footer')
  }
}

/**
 * Writes the checksums of the records that end at `ends` as numbers of 32 bits: not all clients read others.
 *
 * @returns the length afterwards
 */
function shortened(memory: Buffer, length: number, ends: readonly number[]): number {
  let written = ends[0] ?? length
  for (const [index, end] of ends.entries()) {
    const next = ends[index + 1] ?? length
    // The fifth byte of ten is the last: four bits of the number.
    memory[written - 6] = (memory[written - 6] as number) & 0x0f
    memory.copyWithin(written - 5, end, next)
    written += next - end - 5
  }
  return written
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
