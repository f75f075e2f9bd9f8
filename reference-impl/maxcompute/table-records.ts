/**
 * What is remembered of the tables of all projects. A table is remembered before its first write has
 * succeeded, so that its number, which is in the ids of its objects, is never used again.
 */

import type { Records, State } from '../state'
import type { ObjectStore } from './object-store'
import { Table, type TableContent } from './table'

interface TableRecord extends TableContent {
  readonly project: string
  readonly name: string
  /** Of the ids of its objects. */
  readonly prefix: string
}

export class TableRecords {
  readonly #records: Records<TableRecord>
  /** How many tables earlier projects of a name had: the next one does not use their ids again. */
  readonly #numbers: Records<number>
  readonly #state: State
  readonly #store: ObjectStore

  /** @param store where the tables were stored that are remembered already */
  constructor(state: State, store: ObjectStore) {
    this.#records = state.records('maxcompute.tables')
    this.#numbers = state.records('maxcompute.tableNumbers')
    this.#state = state
    this.#store = store
  }

  /** By name, in the order of creation. */
  ofProject(project: string): Map<string, Table> {
    const own = [...this.#records.values()].filter((record) => record.project === project)
    return new Map(own.map((record) => [record.name, this.#table(this.#store, record)]))
  }

  /** @param number of the table in its project */
  create(store: ObjectStore, project: string, name: string, number: number): Table {
    const first = this.#numbers.get(project) ?? 0
    const record = { project, name, prefix: `${project}/${first + number}/`, written: 0 }
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
    if (removed.length > 0) {
      this.#numbers.set(project, (this.#numbers.get(project) ?? 0) + removed.length)
    }
    for (const table of tables)
      void this.#state
        .saved()
        .then(() => table.clear())
        .catch(() => {})
  }

  /** Deletes the objects of writes that were broken off: no table has them. */
  async deleteLeftovers(): Promise<void> {
    const known = new Set([...this.#records.values()].flatMap(({ objects = [] }) => objects))
    for (const id of await this.#store.list('')) if (!known.has(id)) await this.#store.delete(id)
  }

  #table(store: ObjectStore, { prefix, ...record }: TableRecord): Table {
    return new Table(store, prefix, record, (content) => {
      this.#records.set(prefix, { ...record, prefix, ...content })
      return this.#state.saved()
    })
  }
}
