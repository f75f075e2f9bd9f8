/**
 * A table: its objects in storage, in order. A change becomes visible as a whole, or leaves no
 * objects behind.
 */

import type { Partition } from '../columns'
import type { ObjectStore, StoredBytes } from './object-store'
import { objectNotExist, tableModified } from './refusals'
import { keyDigest } from './stored-object'
import { type ObjectEntry, objectsIn, type TableContent } from './table-content'
import { TaskQueue } from './task-queue'

export const WRITE_MODES = ['append', 'overwrite'] as const
export type WriteMode = (typeof WRITE_MODES)[number]

export interface NewObject extends Pick<ObjectEntry, 'form' | 'rows'> {
  readonly stored: StoredBytes
}

/** Stores an object that no partition has yet. */
export type Put = (object: NewObject) => Promise<ObjectEntry>

/** What a table has after a change: `before` itself where nothing changes. It may refuse. */
export type Change = (before: TableContent) => Pick<TableContent, 'columns' | 'partitions'>

export interface ContentReader {
  /** The object is valid until `see` returns. */
  see(object: StoredBytes, entry: ObjectEntry, partition: Partition): void
  end(): void
}

export interface TableNeeds {
  readonly store: ObjectStore
  /** Of the ids of its objects, and of no others. */
  readonly prefix: string
  readonly content: TableContent
  /** How many objects were ever stored for it. */
  readonly written: number
  /** Remembers the content. Resolves when it will outlive the process. */
  readonly keep: (content: TableContent, written: number) => Promise<void>
  /** Forgets the table in the same way. */
  readonly forget: () => Promise<void>
  /** Is called when nothing can be changed any more. */
  readonly ended?: () => void
  readonly now: () => number
}

export class Table {
  readonly #needs: TableNeeds
  readonly #queue = new TaskQueue()
  #content: TableContent
  #written: number
  #isDropped = false
  /** False: what outlives the process may be a change that failed. */
  #isSettled = true

  constructor(needs: TableNeeds) {
    this.#needs = needs
    this.#content = needs.content
    this.#written = needs.written
  }

  get content(): TableContent {
    return this.#content
  }

  get objectCount(): number {
    return objectsIn(this.#content).length
  }

  /** True after the first successful write, and after its creation with typed columns. */
  get exists(): boolean {
    return this.#content.columns.kind !== 'none' && !this.#isDropped
  }

  get isDropped(): boolean {
    return this.#isDropped
  }

  /**
   * Changes what the table has, alone. If `work`, the change or the remembering fails, the table stays
   * as it was, and the objects that `work` has put are deleted.
   */
  update(work: (put: Put) => Promise<Change>): Promise<void> {
    return this.#queue.run(async () => {
      const ids: string[] = []
      try {
        const change = await work(async (object) => {
          const entry = await this.put(object)
          ids.push(entry.id)
          return entry
        })
        await this.#change(change)
      } catch (error) {
        await this.discard(ids)
        throw error
      }
    })
  }

  /** Stores an object that no partition has until an `update` says so. */
  async put({ stored, form, rows }: NewObject): Promise<ObjectEntry> {
    this.#requireThere()
    // Padded, so that ids sort in the order of writing.
    const id = `${this.#needs.prefix}${String(this.#written++).padStart(8, '0')}`
    const bytes = stored.header.length + stored.body.length
    const key = keyDigest(stored)
    try {
      await this.#needs.store.put(id, stored)
      return { id, form, rows, bytes, key }
    } catch (error) {
      await this.#delete([id])
      throw error
    }
  }

  /** Deletes objects that no partition has. */
  async discard(ids: readonly string[]): Promise<void> {
    // A disk that failed may have kept a change that names them. The next start deletes them then.
    if (await this.#settled()) await this.#delete(ids)
  }

  /** Deletes the table and all of its objects. @param atOnce is called when it is forgotten */
  drop(atOnce: () => void): Promise<void> {
    return this.#queue.run(async () => {
      this.#requireThere()
      try {
        await this.#needs.forget()
      } catch (error) {
        await this.#restore()
        throw error
      }
      this.end()
      atOnce()
      await this.#deleteAll()
    })
  }

  /** The table is no more: from now on nothing can be read or changed. */
  end(): void {
    this.#isDropped = true
    this.#needs.ended?.()
  }

  /** Deletes all objects, of a table that is no more. */
  clear(): Promise<void> {
    return this.#queue.run(() => this.#deleteAll())
  }

  /** Passes each object to a reader that is made for the content, in the order of their rows. */
  read(readerOf: (content: TableContent) => ContentReader): Promise<void> {
    return this.#queue.run(async () => {
      this.#requireThere()
      const { see, end } = readerOf(this.#content)
      for (const { partition, objects } of this.#content.partitions) {
        for (const entry of objects) {
          await this.#see(entry, (object) => see(object, entry, partition))
        }
      }
      end()
    })
  }

  /**
   * Passes one object to `see`, which is valid until `see` returns. The table may change between two
   * calls.
   *
   * @throws ServiceError `TABLE_MODIFIED` when the table no longer has it
   */
  readOne(entry: ObjectEntry, see: (object: StoredBytes) => void): Promise<void> {
    return this.#queue.run(async () => {
      const isThere = objectsIn(this.#content).some(({ id }) => id === entry.id)
      if (this.#isDropped || !isThere) throw tableModified('its rows were replaced')
      await this.#see(entry, see)
    })
  }

  /** Passes all stored objects with the table's prefix to `see`, also those that are not read. */
  inspect(see: (id: string, object: StoredBytes) => void): Promise<void> {
    const { store, prefix } = this.#needs
    return this.#queue.run(async () => {
      for (const id of await store.list(prefix)) see(id, await store.get(id))
    })
  }

  /**
   * Changes one bit of an object, as a failing disk does.
   *
   * @param offset counts the header, then the body
   * @returns false when the table has no such object, or the object no such byte
   */
  flip(id: string, offset: number): Promise<boolean> {
    const { store, prefix } = this.#needs
    return this.#queue.run(async () => {
      if (!(await store.list(prefix)).includes(id)) return false
      const object = await store.get(id)
      const bytes = Buffer.concat([object.header, object.body])
      const byte = bytes[offset]
      if (byte === undefined) return false
      const bodyAt = object.header.length
      bytes[offset] = byte ^ 1
      await store.delete(id)
      await store.put(id, { header: bytes.subarray(0, bodyAt), body: bytes.subarray(bodyAt) })
      return true
    })
  }

  async #change(change: Change): Promise<void> {
    this.#requireThere()
    const before = this.#content
    const changed = change(before)
    if (changed === before) return
    const after = { ...before, ...changed, modifiedAt: this.#needs.now() }
    try {
      await this.#needs.keep(after, this.#written)
    } catch (error) {
      await this.#restore()
      throw error
    }
    this.#content = after
    this.#isSettled = true
    // Replaced objects must not stay in storage: they may be plaintext from before encryption.
    const left = new Set(objectsIn(after).map(({ id }) => id))
    const gone = objectsIn(before).filter(({ id }) => !left.has(id))
    await this.#delete(gone.map(({ id }) => id))
  }

  /** What could not be kept is tried again with the next change: that must be the content as it was. */
  async #restore(): Promise<void> {
    this.#isSettled = false
    await this.#settled()
  }

  async #settled(): Promise<boolean> {
    if (this.#isSettled || this.#isDropped) return true
    try {
      await this.#needs.keep(this.#content, this.#written)
      this.#isSettled = true
    } catch {
      // The disk fails still.
    }
    return this.#isSettled
  }

  async #delete(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#needs.store.delete(id)
  }

  #requireThere(): void {
    if (this.#isDropped) throw objectNotExist('such table any more')
  }

  async #see({ id }: ObjectEntry, see: (object: StoredBytes) => void): Promise<void> {
    const { store } = this.#needs
    const object = await store.get(id)
    see(object)
    store.release?.(object)
  }

  async #deleteAll(): Promise<void> {
    await this.#delete(await this.#needs.store.list(this.#needs.prefix))
  }
}
