/**
 * What rows of text and typed rows have in common on their way into storage and out of it: who may,
 * which table, and under which key.
 */

import { InvalidRecords } from '../record-stream'
import type { Authorization } from './authorization'
import { callerFor } from './caller'
import type { DataKey, DataKeys } from './data-keys'
import { tableName } from './names'
import { CorruptObject, type ObjectStore, type StoredBytes } from './object-store'
import type { Encryption, Project } from './project'
import type { Projects } from './projects'
import { invalidParameter, objectAlreadyExists, objectCorrupted, objectNotExist } from './refusals'
import type * as Api from './requests'
import { CorruptRows } from './row-record'
import type { Sealing, UnwrapDataKey } from './sealing'
import type { Table } from './table'
import type { TableRecords } from './table-records'

export interface TableAccessNeeds {
  readonly authorization: Authorization
  readonly dataKeys: DataKeys
  readonly projects: Projects
  readonly sealing: Sealing
  readonly store: ObjectStore
  readonly tables: TableRecords
}

/** How a reader of a project unwraps its data keys. It may refuse. */
export type Reader = (project: Project) => UnwrapDataKey

/** Refuses by throwing a `ServiceError`. */
export class TableAccess {
  readonly #needs: TableAccessNeeds

  constructor(needs: TableAccessNeeds) {
    this.#needs = needs
  }

  get sealing(): Sealing {
    return this.#needs.sealing
  }

  /** The project. @throws ServiceError for a principal that may not use its data */
  projectInUse(principal: string, name: string): Project {
    const project = this.#needs.projects.find(principal, name)
    this.#needs.authorization.requireUseData(principal, project)
    if (project.status !== 'AVAILABLE') throw invalidParameter('project', `it is ${project.status}`)
    return project
  }

  table(project: Project, name: string): Table {
    const table = project.tables.get(tableName(name))
    if (!table?.exists) throw objectNotExist(`table ${name} in ${project.name}`)
    return table
  }

  /** The table, which exists only after a successful write, or its creation. */
  tableToWrite(principal: string, project: Project, name: string): Table {
    const existing = project.tables.get(name)
    if (existing) return existing
    const { tables, store } = this.#needs
    const table = tables.create(store, { project: project.name, name, owner: principal })
    project.tables.set(name, table)
    return table
  }

  /** @throws ServiceError where the project has a table of that name */
  async rename(project: Project, before: string, name: string): Promise<void> {
    const { tables } = project
    const table = this.table(project, before)
    const other = tables.get(name)
    if (other?.exists) throw objectAlreadyExists(`a table ${name} in ${project.name}`)
    // One that no write succeeded for.
    await other?.drop(() => tables.delete(name))
    if (tables.has(name)) throw objectAlreadyExists(`a table ${name} in ${project.name}`)
    moveEntry(tables, before, name)
    try {
      await this.#needs.tables.rename(table, name)
    } catch (error) {
      if (tables.get(name) === table && !tables.has(before)) moveEntry(tables, name, before)
      throw error
    }
  }

  /** MaxCompute as the reader of its own tables. */
  reader(principal: string): Reader {
    return (project) => (wrappedDataKey) =>
      this.#needs.dataKeys.unwrap(callerFor(principal, project), project.region, wrappedDataKey)
  }

  /** A write without rows also needs the key. */
  requireKey(principal: string, project: Project): void {
    if (project.encryption) this.#dataKey(principal, project, project.encryption)
  }

  /** The object to store for a chunk of rows. Reads the project's setting for each chunk. */
  seal(principal: string, project: Project, chunk: Buffer): StoredBytes {
    const { encryption } = project
    if (!encryption) return this.#needs.sealing.plain(chunk)
    const dataKey = this.#dataKey(principal, project, encryption)
    return this.#needs.sealing.sealed(chunk, encryption, dataKey)
  }

  #dataKey(principal: string, project: Project, { masterKeyId: keyId }: Encryption): DataKey {
    const masterKey = { keyId, region: project.region }
    return this.#needs.dataKeys.ofProject(callerFor(principal, project), project.name, masterKey)
  }
}

function moveEntry<Value>(map: Map<string, Value>, from: string, to: string): void {
  const value = map.get(from)
  map.delete(from)
  if (value !== undefined) map.set(to, value)
}

/** Refuses where stored bytes are no longer what was stored. */
export async function refusingCorruption<Result>(
  place: Api.TableRequest,
  open: () => Promise<Result>,
): Promise<Result> {
  try {
    return await open()
  } catch (error) {
    throw corruptionRefused(place, error)
  }
}

/** The refusal for an error of opening, or the error itself. */
export function corruptionRefused({ project, table }: Api.TableRequest, error: unknown): unknown {
  const isCorrupt =
    error instanceof CorruptObject ||
    error instanceof CorruptRows ||
    error instanceof InvalidRecords
  return isCorrupt ? objectCorrupted(`table ${table} of ${project}`, error.message) : error
}
