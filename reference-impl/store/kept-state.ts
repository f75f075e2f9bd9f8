/**
 * The records of all services in memory, and, with a database, kept there too. All changes that are
 * made before the event loop goes on are kept in one transaction: what an operation changes at once is
 * kept as a whole, and operations that run at the same time share a transaction.
 */

import type { Records, State } from '../state'
import type { Change, Database, KeptRecord } from './database'

export type { KeptRecord } from './database'

/** How long records that are kept later may be newer than the database. */
const LATER_MS = 200

export class KeptState implements State {
  readonly #kinds = new Map<string, Map<string, unknown>>()
  readonly #database: Database | undefined
  #changes: Change[] = []
  /** Records that are kept later, and that were set since: their ids by kind. */
  readonly #later = new Map<string, Set<string>>()
  #laterTimer: NodeJS.Timeout | undefined
  #commit: Promise<void> | undefined

  /** @param database left out: nothing outlives the process */
  constructor(database?: Database) {
    this.#database = database
    for (const record of database?.load() ?? []) this.#put(record)
  }

  records<Value>(kind: string): Records<Value> {
    return this.#view(kind, (id, value) => {
      const json = value === undefined ? null : JSON.stringify(value)
      this.#changes.push({ kind, id, json })
    })
  }

  laterRecords<Value>(kind: string): Records<Value> {
    const changed = new Set<string>()
    this.#later.set(kind, changed)
    return this.#view(kind, (id) => {
      changed.add(id)
      this.#laterTimer ??= setTimeout(() => this.#commitLater(), LATER_MS).unref()
    })
  }

  /** Rejects when the disk is full or fails. The changes are tried again with the next ones. */
  saved(): Promise<void> {
    if (this.#changes.length === 0) return Promise.resolve()
    this.#commit ??= new Promise((resolve, reject) => {
      setImmediate(() => {
        this.#commit = undefined
        try {
          this.#commitChanges()
          resolve()
        } catch (error) {
          reject(error)
        }
      })
    })
    return this.#commit
  }

  /** All records as they are now, in the order of their kinds and of their first set. */
  snapshot(): readonly KeptRecord[] {
    return [...this.#kinds].flatMap(([kind, records]) =>
      [...records].map(([id, value]) => ({ kind, id, json: JSON.stringify(value) })),
    )
  }

  /** Replaces all records. Services that were made on this state must not be used afterwards. */
  replace(records: readonly KeptRecord[]): void {
    const deleted = this.snapshot().map(({ kind, id }) => ({ kind, id, json: null }))
    this.#kinds.clear()
    this.#later.clear()
    for (const record of records) this.#put(record)
    if (this.#database) this.#changes.push(...deleted, ...records)
  }

  /** Keeps all changes made so far. */
  close(): void {
    clearTimeout(this.#laterTimer)
    try {
      this.#commitAll()
    } finally {
      this.#database?.close()
    }
  }

  #put({ kind, id, json }: KeptRecord): void {
    this.#kind(kind).set(id, JSON.parse(json))
  }

  #kind(kind: string): Map<string, unknown> {
    const existing = this.#kinds.get(kind)
    if (existing) return existing
    const records = new Map<string, unknown>()
    this.#kinds.set(kind, records)
    return records
  }

  /** @param onChange is called after each change; `value` is undefined after a deletion */
  #view<Value>(kind: string, onChange: (id: string, value?: Value) => void): Records<Value> {
    const records = this.#kind(kind) as Map<string, Value>
    const changed = (id: string, value?: Value) => {
      // Nothing is kept of services that were made before all records were replaced.
      if (this.#database && this.#kinds.get(kind) === records) onChange(id, value)
    }
    return {
      get size() {
        return records.size
      },
      get: (id) => records.get(id),
      has: (id) => records.has(id),
      values: () => records.values(),
      entries: () => records.entries(),
      set(id, value) {
        records.set(id, value)
        changed(id, value)
      },
      delete(id) {
        const existed = records.delete(id)
        if (existed) changed(id)
        return existed
      },
    }
  }

  #commitLater(): void {
    this.#laterTimer = undefined
    try {
      this.#commitAll()
    } catch {
      // Tried again with the next record that is kept later, or at the end.
    }
  }

  /** Without the records that are kept later: the smaller a transaction is, the sooner it is on the disk. */
  #commitChanges(): void {
    if (this.#changes.length === 0) return
    this.#database?.commit(this.#changes)
    this.#changes = []
  }

  #commitAll(): void {
    const changes = [...this.#changes, ...this.#laterChanges()]
    if (changes.length === 0) return
    this.#database?.commit(changes)
    this.#changes = []
    for (const ids of this.#later.values()) ids.clear()
  }

  #laterChanges(): readonly Change[] {
    return [...this.#later].flatMap(([kind, ids]) => {
      const records = this.#kind(kind)
      return [...ids].map((id) => {
        const value = records.get(id)
        return { kind, id, json: value === undefined ? null : JSON.stringify(value) }
      })
    })
  }
}
