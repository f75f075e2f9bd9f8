/**
 * Where bytes come to rest: the only thing that MaxCompute asks of storage. It knows neither tables
 * nor keys, and never sees plaintext of an encrypted project.
 */

/** Two stretches of bytes that belong together, as object stores have metadata beside content. */
export interface StoredBytes {
  readonly header: Buffer
  readonly body: Buffer
}

export interface ObjectStore {
  /**
   * Keeps an object; its buffers belong to the store from then on.
   *
   * @param id a path such as `ledger/1/7`, not in use yet
   */
  put(id: string, bytes: StoredBytes): Promise<void>
  /** The object as it was put, not to be changed, and good until it is deleted. Rejects when there is none. */
  get(id: string): Promise<StoredBytes>
  /**
   * Takes back what `get` gave, and nobody looks at any more. A store that keeps objects in memory
   * has given away what it keeps, and does not offer this.
   */
  release?(bytes: StoredBytes): void
  /** For good, and its memory with it. Where there is none nothing changes. */
  delete(id: string): Promise<void>
  /** Ids that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>
}
