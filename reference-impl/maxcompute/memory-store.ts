/**
 * Stores objects in memory. Nothing is copied. The memory of a deleted object is released at once:
 * otherwise each overwritten table would be written to memory that is new to the process.
 */

import { release } from '../memory'
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
    const bytes = this.#objects.get(id)
    this.#objects.delete(id)
    if (bytes) release(bytes.body)
  }

  async list(prefix: string): Promise<readonly string[]> {
    return [...this.#objects.keys()].filter((id) => id.startsWith(prefix)).sort()
  }
}
