/** Opens a stored object, and takes the wanted rows from it. */

import type { ColumnType, RecordChunk } from '../columns'
import { release } from '../memory'
import { invalidParameter } from './refusals'
import type { SeeChunk } from './sealing'
import type { ObjectEntry } from './table-content'
import { recordChunkOf, rowsFrom } from './typed-chunk'

/** Decrypts an object. */
export type OpenEntry = (entry: ObjectEntry, see: SeeChunk) => Promise<void>

/** Rows of one object: `first` counts from 0. */
export interface RowsOfEntry {
  readonly first: number
  readonly count: number
}

export async function* recordsIn(
  entry: ObjectEntry,
  types: readonly ColumnType[],
  { first, count }: RowsOfEntry,
  open: OpenEntry,
): AsyncGenerator<RecordChunk> {
  if (entry.form !== 'records') throw invalidParameter('table', 'its rows are text')
  const bytes = await opened(entry, open)
  try {
    yield rowsFrom(types, recordChunkOf(bytes), first, count)
  } finally {
    release(bytes)
  }
}

/** Memory of its own. */
async function opened(entry: ObjectEntry, open: OpenEntry): Promise<Buffer> {
  let bytes: Buffer | undefined
  await open(entry, (chunk, keep) => {
    keep?.()
    bytes = keep ? chunk : Buffer.from(chunk)
  })
  return bytes as Buffer
}
