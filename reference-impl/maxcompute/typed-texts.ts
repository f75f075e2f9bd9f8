/**
 * Rows of text in a table with typed columns: each text is the value that its column has for it, and a
 * column that is left out is NULL. The partition keys are columns too.
 */

import {
  type Column,
  InvalidValue,
  type Partition,
  parseValue,
  type TableDefinition,
  type TypedRow,
  type Value,
} from '../columns'
import { encodeRows, InvalidRecords } from '../record-stream'
import { partitionValue } from './partition-values'
import { invalidParameter } from './refusals'
import type * as Api from './requests'
import { CHUNK_BYTES, checkTexts, namesOf } from './row-encoder'
import type { Row } from './row-record'
import type { Change } from './table'
import { type ObjectEntry, objectsOf, withObjects } from './table-content'
import type { RowStorage } from './text-rows'
import { ownChunks } from './typed-chunk'

interface PartitionRows {
  readonly partition: Partition
  rows: TypedRow[]
  readonly stored: ObjectEntry[]
}

/**
 * Stores rows as soon as they would fill a chunk. Returns what the table has afterwards; an overwrite
 * leaves the partitions without rows that it does not name.
 */
export async function storeTypedTexts(
  { rows, mode }: Pick<Api.WriteRowsRequest, 'rows' | 'mode'>,
  { definition, timeZone }: { readonly definition: TableDefinition; readonly timeZone: string },
  storage: RowStorage,
): Promise<Change> {
  const { columns } = definition
  const parts = new Map<string, PartitionRows>()
  const reader = new RowParser(definition, timeZone)
  let texts = 0
  for (const row of rows) {
    const { partition, values, size } = reader.parse(row)
    partOf(parts, partition).rows.push(values)
    texts += size
    if (texts < CHUNK_BYTES) continue
    for (const part of parts.values()) await store(columns, part, storage)
    texts = 0
  }
  for (const part of parts.values()) await store(columns, part, storage)
  return (before) => {
    let { partitions } = before
    if (mode === 'overwrite') partitions = partitions.map((each) => ({ ...each, objects: [] }))
    for (const { partition, stored } of parts.values()) {
      const earlier = mode === 'append' ? (objectsOf(before, partition) ?? []) : []
      partitions = withObjects(partitions, partition, [...earlier, ...stored])
    }
    return { columns: before.columns, partitions }
  }
}

function partOf(parts: Map<string, PartitionRows>, partition: Partition): PartitionRows {
  const name = JSON.stringify(partition)
  const known = parts.get(name)
  if (known) return known
  const part = { partition, rows: [], stored: [] }
  parts.set(name, part)
  return part
}

async function store(
  columns: readonly Column[],
  part: PartitionRows,
  { put, seal }: RowStorage,
): Promise<void> {
  if (part.rows.length === 0) return
  for (const { bytes, rows } of ownChunks(columns, encoded(columns, part.rows), CHUNK_BYTES)) {
    part.stored.push(await put({ stored: seal(bytes), form: 'records', rows }))
  }
  part.rows = []
}

function encoded(columns: readonly Column[], rows: readonly TypedRow[]) {
  try {
    return encodeRows(columns, rows)
  } catch (error) {
    if (error instanceof InvalidRecords) throw invalidParameter('rows', error.message)
    throw error
  }
}

interface ParsedRow {
  readonly partition: Partition
  readonly values: TypedRow
  /** Of its texts. */
  readonly size: number
}

class RowParser {
  readonly #columns: readonly Column[]
  readonly #keys: readonly Column[]
  readonly #places: ReadonlyMap<string, number>
  readonly #timeZone: string

  constructor({ columns, partitionKeys }: TableDefinition, timeZone: string) {
    this.#timeZone = timeZone
    this.#columns = columns
    this.#keys = partitionKeys
    this.#places = new Map([...columns, ...partitionKeys].map(({ name }, place) => [name, place]))
  }

  /** @throws ServiceError `INVALID_PARAMETER` */
  parse(row: Row): ParsedRow {
    const names = namesOf(row)
    const texts = Object.values(row)
    checkTexts(names)
    checkTexts(texts)
    const values: Value[] = this.#columns.map(() => null)
    const partition: string[] = []
    const seen = new Set<number>()
    let size = 0
    for (const [index, name] of names.entries()) {
      const text = texts[index] as string
      const place = this.#placeOf(name)
      if (seen.has(place)) throw invalidParameter('rows', `the column ${name} is there twice`)
      seen.add(place)
      const column = this.#columns[place]
      if (column) values[place] = columnValue(column, text, this.#timeZone)
      else {
        const key = place - this.#columns.length
        partition[key] = partitionValue(this.#keys[key] as Column, text)
      }
      size += text.length
    }
    this.#requireAll(seen)
    return { partition, values, size }
  }

  #placeOf(name: string): number {
    const place = this.#places.get(name.toLowerCase())
    if (place !== undefined) return place
    throw invalidParameter('rows', `the table has no column ${JSON.stringify(name)}`)
  }

  #requireAll(seen: ReadonlySet<number>): void {
    for (const [name, place] of this.#places) {
      const isOptional = this.#columns[place]?.isNullable ?? false
      if (!isOptional && !seen.has(place)) {
        throw invalidParameter('rows', `the column ${name} must have a value`)
      }
    }
  }
}

function columnValue({ name, type }: Column, text: string, timeZone: string): Value {
  try {
    return parseValue(type, text, timeZone)
  } catch (error) {
    if (error instanceof InvalidValue)
      throw invalidParameter('rows', `column ${name}: ${error.message}`)
    throw error
  }
}
