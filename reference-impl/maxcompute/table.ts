/**
 * A table: which objects in storage are its own, in which order. A write becomes visible as a whole
 * or leaves nothing behind.
 */

import type { ObjectStore, StoredBytes } from './object-store'
import { Turns } from './turns'

export const WRITE_MODES = ['append', 'overwrite'] as const
export type WriteMode = (typeof WRITE_MODES)[number]

export class Table {
  readonly #store: ObjectStore
  readonly #prefix: string
  readonly #turns = new Turns()
  #objects: readonly string[] | undefined
  #written = 0

  /** @param prefix what the ids of its objects, and of no others, begin with */
  constructor(store: ObjectStore, prefix: string) {
    this.#store = store
    this.#prefix = prefix
  }

  /** From the first write on that succeeds. */
  get exists(): boolean {
    return this.#objects !== undefined
  }

  /**
   * Stores each object before it asks for the next. What `objects` throws undoes the write, and is
   * thrown on.
   */
  write(objects: Iterable<StoredBytes>, mode: WriteMode): Promise<void> {
    return this.#turns.take(async () => {
      const before = this.#objects ?? []
      const added = await this.#storeAll(objects)
      this.#objects = mode === 'append' ? [...before, ...added] : added
      // What was replaced must not stay in storage: it may be plaintext from before the project was
      // encrypted.
      if (mode === 'overwrite') await this.#delete(before)
    })
  }

  /** Shows each object, one at a time, in the order of writing: it is good until `see` returns. */
  read(see: (object: StoredBytes) => void): Promise<void> {
    return this.#turns.take(async () => {
      for (const id of this.#objects ?? []) {
        const object = await this.#store.get(id)
        see(object)
        this.#store.release?.(object)
      }
    })
  }

  /** Shows all that storage holds under the table's prefix, whether or not it is ever read: each good as for `read`. */
  inspect(see: (id: string, object: StoredBytes) => void): Promise<void> {
    return this.#turns.take(async () => {
      for (const id of await this.#store.list(this.#prefix)) see(id, await this.#store.get(id))
    })
  }

  async #storeAll(objects: Iterable<StoredBytes>): Promise<readonly string[]> {
    const ids: string[] = []
    try {
      for (const object of objects) {
        // Padded, so that ids sort in the order of writing.
        const id = `${this.#prefix}${String(this.#written++).padStart(8, '0')}`
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
