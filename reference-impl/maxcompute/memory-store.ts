/** Objects in memory, gone with the process. Nothing is copied on the way in or out. */

import type { ObjectStore, StoredBytes } from './object-store'

export class MemoryStore implements ObjectStore {
  readonly #objects = new Map<string, StoredBytes>()

  async put(id: string, bytes: StoredBytes): Promise<void> {
    this.#objects.set(id, bytes)
  }

  async get(id: string): Promise<StoredBytes> {
    const bytes = this.#objects.get(id)
    if (!bytes) throw new RangeError(`there is no object ${id}`)
    return bytes
  }

  async delete(id: string): Promise<void> {
    this.#objects.delete(id)
  }

  async list(prefix: string): Promise<readonly string[]> {
    return [...this.#objects.keys()].filter((id) => id.startsWith(prefix)).sort()
  }
}
