/** Typed rows of stored objects, also of those that were written as rows of text. */

import type { Column, RecordChunk, TypedRow } from '../columns'
import { release } from '../memory'
import { cutRows, encodeRows, InvalidRecords, rowCountOf } from '../record-stream'
import { invalidParameter } from './refusals'
import { RowDecoder } from './row-decoder'
import { CorruptRows, type Row } from './row-record'
import type { SeeChunk } from './sealing'
import type { ObjectEntry } from './table-content'
import { recordChunkOf } from './typed-chunk'
import type { ReadRange } from './typed-tables'

export interface RecordSource {
  readonly columns: readonly Column[]
  /** Of the columns, as rows of text have them. */
  readonly names: readonly string[]
  /** Decrypts an object. */
  readonly open: (entry: ObjectEntry, see: SeeChunk) => Promise<void>
}

/** An object with rows of the range: which of its rows these are. */
interface Selected {
  readonly entry: ObjectEntry
  readonly start: number
  readonly count: number
}

/** The objects that must be opened for a range of rows. */
export function selectedObjects(
  objects: readonly ObjectEntry[],
  { start, count }: ReadRange,
): readonly Selected[] {
  const end = start + count
  const selected: Selected[] = []
  /** Since the last that does not continue another. */
  let before: Selected[] = []
  let first = 0
  for (const entry of objects) {
    const from = Math.max(start, first)
    const to = Math.min(end, first + entry.rows)
    if (entry.form !== 'continued') before = []
    if (first >= end) break
    before.push({ entry, start: from - first, count: Math.max(0, to - from) })
    if (from < to) {
      selected.push(...before)
      before = []
    }
    first += entry.rows
  }
  return selected
}

/** Opens one object at a time. */
export async function* recordsOf(
  { columns, names, open }: RecordSource,
  selected: readonly Selected[],
): AsyncGenerator<RecordChunk> {
  let decoder = new RowDecoder()
  for (const { entry, start, count } of selected) {
    const bytes = await opened(entry, open)
    try {
      if (entry.form === 'records') {
        const chunk = recordChunkOf(bytes)
        requireRows(rowCountOf(chunk), entry)
        yield count === entry.rows ? chunk : cutRows(columns, chunk, start, count)
        continue
      }
      if (entry.form === 'texts') decoder = new RowDecoder()
      const rows = decoder.decode(bytes)
      requireRows(rows.length, entry)
      if (count > 0) yield encoded(columns, typed(names, rows.slice(start, start + count)))
    } finally {
      release(bytes)
    }
  }
}

/** @throws CorruptRows */
function requireRows(found: number, { rows }: ObjectEntry): void {
  if (found !== rows) throw new CorruptRows(`${found} rows were found instead of ${rows}`)
}

/** @throws ServiceError `INVALID_PARAMETER` where a text is longer than a typed value may be */
function encoded(columns: readonly Column[], rows: Iterable<TypedRow>): RecordChunk {
  try {
    return encodeRows(columns, rows)
  } catch (error) {
    throw error instanceof InvalidRecords ? invalidParameter('table', error.message) : error
  }
}

function* typed(names: readonly string[], rows: readonly Row[]): Generator<TypedRow> {
  for (const row of rows) {
    yield names.map((name) => (Object.hasOwn(row, name) ? (row[name] as string) : null))
  }
}

/** Memory of its own. */
async function opened(entry: ObjectEntry, open: RecordSource['open']): Promise<Buffer> {
  let bytes: Buffer | undefined
  await open(entry, (chunk, keep) => {
    keep?.()
    bytes = keep ? chunk : Buffer.from(chunk)
  })
  return bytes as Buffer
}
