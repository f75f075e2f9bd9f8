/** What `KeptState` needs of a database: it keeps records by kind and id, in the order of their first set. */

/** A record as it is kept. `json`: its value as JSON text. */
export interface KeptRecord {
  readonly kind: string
  readonly id: string
  readonly json: string
}

/** `json` null: the record is deleted. */
export type Change = Omit<KeptRecord, 'json'> & { readonly json: string | null }

export interface Database {
  /** All records, in the order in which their ids were first set. */
  load(): Iterable<KeptRecord>
  /**
   * Keeps all changes or none. When it returns, they survive the end of the process and of the machine.
   *
   * @throws when the disk is full or fails; then nothing was kept
   */
  commit(changes: readonly Change[]): void
  close(): void
}
