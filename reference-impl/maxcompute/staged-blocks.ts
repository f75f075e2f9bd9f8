/** A write in blocks: they are stored as they arrive, and belong to no partition until the commit. */

import type { Column, RecordChunk } from '../columns'
import type { StoredBytes } from './object-store'
import { invalidParameter } from './refusals'
import { CHUNK_BYTES } from './row-encoder'
import type { Change, Table } from './table'
import type { ObjectEntry } from './table-content'
import { typedChunks } from './typed-chunk'
import type { StagedWrite } from './typed-tables'

export interface StagedBlocksNeeds {
  readonly table: Table
  readonly columns: readonly Column[]
  /** Refuses when the principal may no longer write, or when the key cannot be used. */
  readonly check: () => void
  readonly seal: (chunk: Buffer) => StoredBytes
  /** What the table has with these objects in the partition. */
  readonly added: (objects: readonly ObjectEntry[]) => Change
}

export class StagedBlocks implements StagedWrite {
  readonly #needs: StagedBlocksNeeds
  readonly #blocks = new Map<number, readonly ObjectEntry[]>()
  #state: 'open' | 'committing' | 'ended' = 'open'

  constructor(needs: StagedBlocksNeeds) {
    this.#needs = needs
  }

  get columns(): readonly Column[] {
    return this.#needs.columns
  }

  get blocks(): ReadonlySet<number> {
    return new Set(this.#blocks.keys())
  }

  async write(block: number, chunks: AsyncIterable<RecordChunk>): Promise<void> {
    if (!Number.isSafeInteger(block) || block < 0) {
      throw invalidParameter('block', 'it must be a whole number from 0')
    }
    this.#requireOpen()
    this.#needs.check()
    const { table, seal, columns } = this.#needs
    const objects: ObjectEntry[] = []
    try {
      for await (const { bytes, rows } of typedChunks(columns, chunks, CHUNK_BYTES)) {
        this.#requireOpen()
        objects.push(await table.put({ stored: seal(bytes), form: 'records', rows }))
      }
      this.#requireOpen()
    } catch (error) {
      await this.#discard(objects)
      throw error
    }
    const replaced = this.#blocks.get(block) ?? []
    this.#blocks.set(block, objects)
    await this.#discard(replaced)
  }

  async commit(blocks: readonly number[]): Promise<void> {
    this.#requireOpen()
    const named = [...new Set(blocks)]
    const objects = named.flatMap((block) => this.#stored(block))
    this.#needs.check()
    this.#state = 'committing'
    try {
      await this.#needs.table.update(async () => this.#needs.added(objects))
    } catch (error) {
      this.#state = 'open'
      throw error
    }
    this.#state = 'ended'
    for (const block of named) this.#blocks.delete(block)
    await this.#discardAll()
  }

  async abort(): Promise<void> {
    if (this.#state !== 'open') return
    this.#state = 'ended'
    await this.#discardAll()
  }

  #requireOpen(): void {
    if (this.#state !== 'open') throw invalidParameter('write', 'it has ended')
  }

  #stored(block: number): readonly ObjectEntry[] {
    const objects = this.#blocks.get(block)
    if (!objects) throw invalidParameter('blocks', `block ${block} was not written`)
    return objects
  }

  async #discardAll(): Promise<void> {
    const left = [...this.#blocks.values()].flat()
    this.#blocks.clear()
    await this.#discard(left)
  }

  async #discard(objects: readonly ObjectEntry[]): Promise<void> {
    await this.#needs.table.discard(objects.map(({ id }) => id))
  }
}
