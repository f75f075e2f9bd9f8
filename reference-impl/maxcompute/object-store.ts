/**
 * Where bytes come to rest: the only thing that MaxCompute asks of storage. It knows neither tables nor keys,
 * and never sees plaintext of an encrypted project.
 */

export interface ObjectStore {
  /**
   * Keeps the parts, joined, as one object. They belong to the store from then on.
   *
   * @param id a path such as `ledger/1/7`, not in use yet
   */
  put(id: string, parts: readonly Buffer[]): Promise<void>
  /** All bytes of the object, not to be changed. Rejects when there is none. */
  get(id: string): Promise<Buffer>
  /** For good. Where there is none nothing changes. */
  delete(id: string): Promise<void>
  /** Ids that begin with the prefix, sorted. */
  list(prefix: string): Promise<readonly string[]>
}
