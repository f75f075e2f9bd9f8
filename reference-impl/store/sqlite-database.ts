/**
 * Records in one SQLite file. Its write-ahead log is synchronized at each commit, so one commit costs
 * one synchronization of the disk. SQLite locks the file until the process ends, however it ends.
 */

import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Change, Database, KeptRecord } from './database'
import { nodeSqlite } from './node-sqlite'

/** "SPRF": marks the file as one of this program (https://www.sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x53505246
/** Of the tables and of the records in them. */
export const DATA_VERSION = 2

const SQLITE_BUSY = 5
const SQLITE_NOTADB = 26

export type Unusable = 'in use' | 'foreign' | { readonly version: number }

export class UnusableDatabase extends Error {
  override readonly name = 'UnusableDatabase'
  readonly reason: Unusable

  constructor(reason: Unusable) {
    super(typeof reason === 'string' ? reason : `version ${reason.version}`)
    this.reason = reason
  }
}

export class SqliteDatabase implements Database {
  readonly #database: DatabaseSync
  readonly #set: StatementSync
  readonly #delete: StatementSync

  /**
   * Creates the file if it does not exist.
   *
   * @throws UnusableDatabase
   */
  constructor(path: string) {
    this.#database = opened(path)
    this.#set = this.#database.prepare(
      'INSERT INTO records (kind, id, json) VALUES (?, ?, ?) ' +
        'ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json',
    )
    this.#delete = this.#database.prepare('DELETE FROM records WHERE kind = ? AND id = ?')
  }

  load(): readonly KeptRecord[] {
    const rows = this.#database.prepare('SELECT kind, id, json FROM records ORDER BY place').all()
    return rows as unknown as readonly KeptRecord[]
  }

  commit(changes: readonly Change[]): void {
    inTransaction(this.#database, () => {
      for (const { kind, id, json } of changes) {
        if (json === null) this.#delete.run(kind, id)
        else this.#set.run(kind, id, json)
      }
    })
  }

  close(): void {
    this.#database.close()
  }
}

function opened(path: string): DatabaseSync {
  const { DatabaseSync } = nodeSqlite()
  const database = new DatabaseSync(path)
  try {
    // In this order: with an exclusive lock the log needs no shared memory beside the file.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    inTransaction(database, () => prepareTables(database))
    return database
  } catch (error) {
    database.close()
    const { errcode } = error as { readonly errcode?: number }
    if (errcode === SQLITE_BUSY) throw new UnusableDatabase('in use')
    if (errcode === SQLITE_NOTADB) throw new UnusableDatabase('foreign')
    throw error
  }
}

/** @throws UnusableDatabase when the file is not new, and not one of this version */
function prepareTables(database: DatabaseSync): void {
  const version = pragma(database, 'user_version')
  if (pragma(database, 'application_id') === APPLICATION_ID) {
    if (version !== DATA_VERSION) throw new UnusableDatabase({ version })
    return
  }
  const tables = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()
  if (version !== 0 || tables?.count !== 0) throw new UnusableDatabase('foreign')
  database.exec(
    'CREATE TABLE records (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, ' +
      'json TEXT NOT NULL, UNIQUE (kind, id));' +
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${DATA_VERSION}`,
  )
}

function pragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name])
}

function inTransaction(database: DatabaseSync, change: () => void): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    change()
    database.exec('COMMIT')
  } catch (error) {
    try {
      database.exec('ROLLBACK')
    } catch {
      // SQLite itself has rolled back, as it does when the disk is full.
    }
    throw error
  }
}
