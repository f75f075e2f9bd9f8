/**
 * The lines of a record, cut as bytes: what is read at once may end inside a line, or inside a
 * character.
 */

const LINE_FEED = 0x0a

export interface Line {
  /** As it was read: one, or several where it is longer than what is read at once. */
  readonly pieces: readonly Uint8Array[]
  readonly terminated: boolean
  /** Blank ones are counted: from 1. */
  readonly number: number
}

/**
 * Every line that is not blank. Blank lines are only counted: a run writes none, and an edited
 * record can hold hundreds of millions of them in a small bundle.
 * A line of more than `longest` bytes is the last one, and not whole.
 */
export function* linesIn(
  chunks: Iterable<Uint8Array>,
  longest = Number.POSITIVE_INFINITY,
): Generator<Line> {
  let number = 1
  let pieces: Uint8Array[] = []
  let size = 0
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const blank = pieces.length === 0 ? lineFeedsAt(chunk, start) : 0
      number += blank
      start += blank
      const end = chunk.indexOf(LINE_FEED, start)
      if (end === -1) {
        if (start < chunk.length) pieces.push(Buffer.from(chunk.subarray(start)))
        size += chunk.length - start
        break
      }
      pieces.push(chunk.subarray(start, end))
      yield { pieces, terminated: true, number }
      pieces = []
      size = 0
      number += 1
      start = end + 1
    }
    if (size > longest) break
  }
  if (pieces.length > 0) yield { pieces, terminated: false, number }
}

/** How many there are in a row. */
function lineFeedsAt(chunk: Uint8Array, start: number): number {
  let end = start
  while (end < chunk.length && chunk[end] === LINE_FEED) end += 1
  return end - start
}

/** Most lines are in one piece, which need not be copied. */
export function textOf({ pieces }: Line): string {
  const [only] = pieces
  const bytes = only && pieces.length === 1 ? only : Buffer.concat(pieces)
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
}
