/**
 * The rows that a bench writes and reads. Their text is random, so that a target cannot compress or
 * share it, and made from a seed, so that read rows can be compared without a second copy.
 */
import { createHash } from 'node:crypto'
import { type Row, TargetFault } from '../adapters/target'

/** Bytes of a row's value, without the row's number. */
export const VALUE_BYTES = 4096
/** The largest write. One request of a gigabyte would only measure the memory. */
export const WRITE_BYTES = 8 * 2 ** 20

/** The rows of each write, for a table of `bytes`. */
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

/** @throws TargetFault unless `rows` are exactly the rows of the table, in any order */
export function checkTable(rows: readonly Row[], bytes: number, seed: string): void {
  const wanted = Math.ceil(bytes / VALUE_BYTES)
  const seen = new Set<number>()
  for (const { id, value } of rows) {
    const index = Number(id)
    if (index >= 0 && index < wanted && rowAt(index, seed).value === value) seen.add(index)
  }
  if (rows.length !== wanted || seen.size !== wanted) {
    throw new TargetFault(
      `${wanted} rows were written, ${rows.length} were read, ${seen.size} of these unchanged`,
    )
  }
}
