/**
 * The rows that are written and read: random text, so that nothing can be compressed or shared, and made from a
 * seed, so that what is read can be compared without keeping a second copy.
 */
import { createHash } from 'node:crypto'
import type { Row } from '../adapters/target'

/** Bytes of a row's value; its number beside it is not counted. */
export const VALUE_BYTES = 4096
/** What one write carries at most: a gigabyte in one request would only measure the memory. */
export const WRITE_BYTES = 8 * 2 ** 20

/** Writes, one after the other, that make a table of `bytes`. */
export function* tableParts(bytes: number, seed: string): Generator<readonly Row[]> {
  for (let done = 0; done < bytes; done += WRITE_BYTES) {
    const count = Math.min(WRITE_BYTES, bytes - done) / VALUE_BYTES
    const first = done / VALUE_BYTES
    yield Array.from({ length: Math.ceil(count) }, (_, index) => rowAt(first + index, seed))
  }
}

function rowAt(index: number, seed: string): Row {
  const value = createHash('shake256', { outputLength: VALUE_BYTES / 2 })
    .update(`${seed} ${index}`)
    .digest('hex')
  return { id: String(index), value }
}

/** Throws unless the rows are those of a table, in any order, each once. */
export function checkTable(rows: readonly Row[], bytes: number, seed: string): void {
  const wanted = Math.ceil(bytes / VALUE_BYTES)
  const seen = new Set<number>()
  for (const { id, value } of rows) {
    const index = Number(id)
    if (index >= 0 && index < wanted && rowAt(index, seed).value === value) seen.add(index)
  }
  if (rows.length !== wanted || seen.size !== wanted) {
    throw new Error(
      `of ${wanted} rows that were written ${rows.length} came back, ${seen.size} of them unchanged`,
    )
  }
}
