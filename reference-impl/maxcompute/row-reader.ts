/** Rows of text, of stored chunks of either form. */

import { type Column, formatValue, type Partition, type TypedRow } from '../columns'
import { RowDecoder } from './row-decoder'
import type { Row } from './row-record'
import type { ObjectEntry, TableContent } from './table-content'
import { definitionOf, textNamesOf } from './table-view'
import { checkedRowsOf, recordChunkOf } from './typed-chunk'

/** Reads the chunks of a table one after another. */
export class TextReader {
  readonly #decoder = new RowDecoder()
  readonly #columns: readonly Column[]
  readonly #keys: readonly Column[]
  /** Of the columns, as they were written. */
  readonly #names: readonly string[]
  readonly #timeZone: string

  constructor(content: TableContent, timeZone: string) {
    this.#timeZone = timeZone
    const { columns, partitionKeys } = definitionOf(content)
    this.#columns = columns
    this.#keys = partitionKeys
    this.#names = textNamesOf(content)
  }

  /** @throws CorruptRows, or InvalidRecords, when the bytes are no rows */
  read(chunk: Buffer, { form }: ObjectEntry, partition: Partition): readonly Row[] {
    if (form !== 'records') return this.#decoder.decode(chunk)
    this.#decoder.end()
    const ofPartition = this.#keys.map(({ name }, index) => [name, partition[index] ?? ''] as const)
    return checkedRowsOf(this.#columns, recordChunkOf(chunk)).map((values) =>
      Object.fromEntries([...this.#texts(values), ...ofPartition]),
    )
  }

  /** @throws CorruptRows when the last row is incomplete */
  end(): void {
    this.#decoder.end()
  }

  #texts(values: TypedRow): (readonly [string, string])[] {
    return this.#columns.flatMap(({ type }, index) => {
      const value = values[index] ?? null
      return value === null
        ? []
        : [[this.#names[index] as string, formatValue(type, value, this.#timeZone)] as const]
    })
  }
}
