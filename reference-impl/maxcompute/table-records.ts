/**
 * What is remembered of the tables of all projects. A table is remembered before its first write has
 * succeeded, so that its number, which is in the ids of its objects, is never used again.
 */

import type { Clock } from '../clock'
import type { Records, State } from '../state'
import type { ObjectStore } from './object-store'
import { Table } from './table'
import { objectsIn, type TableContent } from './table-content'

interface TableRecord extends TableContent {
  readonly project: string
  readonly name: string
  /** Of the ids of its objects. */
  readonly prefix: string
  /** How many objects were ever stored for it. */
  readonly written: number
}

export class TableRecords {
  readonly #records: Records<TableRecord>
  /** How many tables the projects of a name ever had. */
  readonly #numbers: Records<number>
  readonly #state: State
  readonly #store: ObjectStore
  readonly #clock: Clock
  /** All that can still be written to, with what their records call them. */
  readonly #tables = new Map<Table, { name: string }>()

  /** @param store where the tables were stored that are remembered already */
  constructor(state: State, store: ObjectStore, clock: Clock) {
    this.#records = state.records('maxcompute.tables')
    this.#numbers = state.records('maxcompute.tableNumbers')
    this.#state = state
    this.#store = store
    this.#clock = clock
  }

  /** By name, in the order of creation. */
  ofProject(project: string): Map<string, Table> {
    const own = [...this.#records.values()].filter((record) => record.project === project)
    return new Map(own.map((record) => [record.name, this.#table(this.#store, record)]))
  }

  create(
    store: ObjectStore,
    place: { readonly project: string; readonly name: string; readonly owner: string },
  ): Table {
    const number = (this.#numbers.get(place.project) ?? 0) + 1
    this.#numbers.set(place.project, number)
    const now = this.#clock.now()
    const record: TableRecord = {
      ...place,
      prefix: `${place.project}/${number}/`,
      written: 0,
      columns: { kind: 'none' },
      partitions: [],
      createdAt: now,
      modifiedAt: now,
    }
    this.#records.set(record.prefix, record)
    return this.#table(store, record)
  }

  /**
   * Forgets the tables of a project that was removed, and deletes their objects. A process that ends
   * before that has them among its leftovers.
   */
  remove(project: string, tables: Iterable<Table>): void {
    const removed = [...this.#records.values()].filter((record) => record.project === project)
    for (const { prefix } of removed) this.#records.delete(prefix)
    for (const table of tables) {
      table.end()
      void this.#state
        .saved()
        .then(() => table.clear())
        .catch(() => {})
    }
  }

  /** Resolves when the new name will outlive the process. */
  async rename(table: Table, name: string): Promise<void> {
    const called = this.#tables.get(table)
    if (!called) throw new Error('the table is no more')
    const before = called.name
    called.name = name
    try {
      await table.update(async () => (content) => ({ ...content }))
    } catch (error) {
      called.name = before
      throw error
    }
  }

  /** Writes that are under way store and change nothing more. */
  end(): void {
    for (const table of [...this.#tables.keys()]) table.end()
  }

  /** Deletes the objects of writes that were broken off: no table has them. */
  async deleteLeftovers(): Promise<void> {
    const entries = [...this.#records.values()].flatMap(objectsIn)
    const known = new Set(entries.map(({ id }) => id))
    for (const id of await this.#store.list('')) if (!known.has(id)) await this.#store.delete(id)
  }

  #table(store: ObjectStore, record: TableRecord): Table {
    const { project, name, prefix, written, ...content } = record
    const called = { name }
    const table = new Table({
      store,
      prefix,
      content,
      written,
      now: () => this.#clock.now(),
      keep: (kept, count) => {
        this.#records.set(prefix, { project, name: called.name, prefix, written: count, ...kept })
        return this.#state.saved()
      },
      forget: () => {
        this.#records.delete(prefix)
        return this.#state.saved()
      },
      ended: () => this.#tables.delete(table),
    })
    this.#tables.set(table, called)
    return table
  }
}
