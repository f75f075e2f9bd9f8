/**
 * The storage that MaxCompute needs. It stores bytes, does not depend on tables or keys, and never
 * gets plaintext of an encrypted project.
 */

/** An object: metadata and content. */
export interface StoredBytes {
  readonly header: Buffer
  readonly body: Buffer
}

/** The bytes of an object are not what was stored: it cannot be opened. */
export class CorruptObject extends Error {
  override readonly name = 'CorruptObject'
}

export interface ObjectStore {
  /**
   * Stores an object. Afterwards its buffers belong to the store.
   *
   * @param id a path such as `ledger/1/7`, not in use yet
   */
  put(id: string, bytes: StoredBytes): Promise<void>
  /** The object, read-only, valid until it is deleted. Rejects when it does not exist. */
  get(id: string): Promise<StoredBytes>
  /**
   * Releases an object that `get` returned. A store in memory does not have this method, because
   * `get` returns the stored object itself.
   */
  release?(bytes: StoredBytes): void
  /** Deletes the object and releases its memory. Without such an object nothing changes. */
  delete(id: string): Promise<void>
  /** Ids with this prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>
}
