/**
 * A table: its objects in storage, in order. A write becomes visible as a whole, or leaves no
 * objects behind.
 */

import type { ObjectStore, StoredBytes } from './object-store'
import { TaskQueue } from './task-queue'

export const WRITE_MODES = ['append', 'overwrite'] as const
export type WriteMode = (typeof WRITE_MODES)[number]

/** What is remembered of a table. */
export interface TableContent {
  /** The ids of its objects, in order. Absent before the first successful write. */
  readonly objects?: readonly string[]
  /** How many objects were ever stored for it. */
  readonly written: number
}

/** Remembers the content of a table. Resolves when it will outlive the process. */
export type KeepContent = (content: TableContent) => Promise<void>

export class Table {
  readonly #store: ObjectStore
  readonly #prefix: string
  readonly #queue = new TaskQueue()
  readonly #keep: KeepContent
  #content: TableContent

  /**
   * @param prefix of the ids of its objects, and of no others
   * @param keep default: its content ends with the process
   */
  constructor(
    store: ObjectStore,
    prefix: string,
    content: TableContent = { written: 0 },
    keep: KeepContent = async () => {},
  ) {
    this.#store = store
    this.#prefix = prefix
    this.#content = content
    this.#keep = keep
  }

  /** Deletes all objects, of a table that is no more. */
  clear(): Promise<void> {
    return this.#queue.run(() => this.#delete(this.#objects))
  }

  get objectCount(): number {
    return this.#objects.length
  }

  /** True after the first successful write. */
  get exists(): boolean {
    return this.#content.objects !== undefined
  }

  /**
   * Stores each object before it takes the next one. An exception of `objects` undoes the write and
   * is rethrown.
   */
  write(objects: Iterable<StoredBytes>, mode: WriteMode): Promise<void> {
    return this.#queue.run(async () => {
      const before = this.#objects
      const added = await this.#storeAll(objects)
      const all = mode === 'append' ? [...before, ...added] : added
      this.#content = { ...this.#content, objects: all }
      await this.#keep(this.#content)
      // Replaced objects must not stay in storage: they may be plaintext from before encryption.
      if (mode === 'overwrite') await this.#delete(before)
    })
  }

  /** Passes each object to `see`, in the order of writing. It is valid until `see` returns. */
  read(see: (object: StoredBytes) => void): Promise<void> {
    return this.#queue.run(async () => {
      for (const id of this.#objects) {
        const object = await this.#store.get(id)
        see(object)
        this.#store.release?.(object)
      }
    })
  }

  /** Passes all stored objects with the table's prefix to `see`, also those that are not read. */
  inspect(see: (id: string, object: StoredBytes) => void): Promise<void> {
    return this.#queue.run(async () => {
      for (const id of await this.#store.list(this.#prefix)) see(id, await this.#store.get(id))
    })
  }

  /**
   * Changes one bit of an object, as a failing disk does.
   *
   * @param offset counts the header, then the body
   * @returns false when the table has no such object, or the object no such byte
   */
  flip(id: string, offset: number): Promise<boolean> {
    return this.#queue.run(async () => {
      if (!(await this.#store.list(this.#prefix)).includes(id)) return false
      const object = await this.#store.get(id)
      const bytes = Buffer.concat([object.header, object.body])
      const byte = bytes[offset]
      if (byte === undefined) return false
      const bodyAt = object.header.length
      bytes[offset] = byte ^ 1
      await this.#store.delete(id)
      await this.#store.put(id, { header: bytes.subarray(0, bodyAt), body: bytes.subarray(bodyAt) })
      return true
    })
  }

  get #objects(): readonly string[] {
    return this.#content.objects ?? []
  }

  async #storeAll(objects: Iterable<StoredBytes>): Promise<readonly string[]> {
    const ids: string[] = []
    try {
      for (const object of objects) {
        // Padded, so that ids sort in the order of writing.
        const id = `${this.#prefix}${String(this.#content.written).padStart(8, '0')}`
        this.#content = { ...this.#content, written: this.#content.written + 1 }
        ids.push(id)
        await this.#store.put(id, object)
      }
      return ids
    } catch (error) {
      await this.#delete(ids)
      throw error
    }
  }

  async #delete(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.#store.delete(id)
  }
}
