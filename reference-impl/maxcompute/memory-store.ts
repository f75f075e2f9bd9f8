/** Objects in memory, gone with the process. */

import type { ObjectStore } from './object-store'

export class MemoryStore implements ObjectStore {
  readonly #objects = new Map<string, Buffer>()

  async put(id: string, parts: readonly Buffer[]): Promise<void> {
    this.#objects.set(id, Buffer.concat(parts))
  }

  async get(id: string): Promise<Buffer> {
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
