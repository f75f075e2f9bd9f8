/** Stores rows of text in a table that was made by writing such rows, or that is new. */

import type { StoredBytes } from './object-store'
import type * as Api from './requests'
import { encodeRows } from './row-encoder'
import type { Change, Put } from './table'
import { NO_PARTITION, type ObjectEntry, objectsOf, withObjects } from './table-content'

export interface RowStorage {
  readonly put: Put
  /** The object to store for a chunk. */
  readonly seal: (chunk: Buffer) => StoredBytes
}

/** Stores each chunk before it encodes the next one. Returns what the table has afterwards. */
export async function storeTexts(
  { rows, mode }: Pick<Api.WriteRowsRequest, 'rows' | 'mode'>,
  { put, seal }: RowStorage,
): Promise<Change> {
  const added: ObjectEntry[] = []
  const names = new Set<string>()
  for (const chunk of encodeRows(rows, names)) {
    const form = chunk.isContinued ? 'continued' : 'texts'
    added.push(await put({ stored: seal(chunk.bytes), form, rows: chunk.rows }))
  }
  return (before) => {
    const isAppended = mode === 'append'
    const { columns, partitions } = before
    const earlier = isAppended && columns.kind === 'texts' ? columns.names : []
    const objects = isAppended ? (objectsOf(before, NO_PARTITION) ?? []) : []
    return {
      columns: { kind: 'texts', names: [...new Set([...earlier, ...names])] },
      partitions: withObjects(partitions, NO_PARTITION, [...objects, ...added]),
    }
  }
}
