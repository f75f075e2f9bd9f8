/**
 * The way of rows into tables and out of them, which the service calls its Tunnel
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/tunnel-commands). Encryption happens
 * on this way, and nobody who writes or reads has to know.
 */

import type { Authorization } from './authorization'
import { callerFor } from './caller'
import type { DataKey, DataKeys } from './data-keys'
import type { Envelope } from './envelope'
import { tableName } from './names'
import type { ObjectStore, StoredBytes } from './object-store'
import type { Encryption, Project } from './project'
import type { Projects } from './projects'
import { invalidParameter, objectNotExist } from './refusals'
import type * as Api from './requests'
import { RowDecoder } from './row-decoder'
import { encodeRows } from './row-encoder'
import type { Row } from './row-record'
import type { Sealing, UnwrapDataKey } from './sealing'
import { envelopeOf } from './stored-object'
import { Table, WRITE_MODES } from './table'

export interface TunnelNeeds {
  readonly authorization: Authorization
  readonly dataKeys: DataKeys
  readonly projects: Projects
  readonly sealing: Sealing
  readonly store: ObjectStore
}

/** Something in storage, with the way to open it. */
export interface InspectedObject extends StoredBytes {
  readonly id: string
  /** null: stored as it is. */
  readonly envelope: Envelope | null
}

/** Who reads a project, seen from its data keys. It may refuse. */
export type Reader = (project: Project) => UnwrapDataKey

/** A refusal is a thrown `ServiceError`. `principal` is `owner`, or the name of a RAM user. */
export class Tunnel {
  readonly #needs: TunnelNeeds

  constructor(needs: TunnelNeeds) {
    this.#needs = needs
  }

  /** Creates the table where there is none. A refused write leaves everything as it was. */
  async writeRows(principal: string, request: Api.WriteRowsRequest): Promise<void> {
    const project = this.#projectInUse(principal, request.project)
    if (!WRITE_MODES.includes(request.mode)) {
      throw invalidParameter('mode', `it is one of ${WRITE_MODES.join(', ')}`)
    }
    const table = this.#place(project, tableName(request.table))
    await table.write(this.#objects(principal, project, request.rows), request.mode)
  }

  /**
   * Rows from before the project was encrypted are read whatever becomes of its key: what the page
   * says is affected is the "ability to encrypt and decrypt data", and they need neither
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption). A table with
   * one object that cannot be opened is refused as a whole.
   *
   * @param reader left out: MaxCompute itself
   */
  async readRows(
    principal: string,
    request: Api.TableRequest,
    reader: Reader = this.reader(principal),
  ): Promise<readonly Row[]> {
    const project = this.#projectInUse(principal, request.project)
    const table = this.#table(project, request.table)
    const unwrap = reader(project)
    const decoder = new RowDecoder()
    const rows: Row[] = []
    await table.read((object) =>
      this.#needs.sealing.open(object, unwrap, (chunk) => {
        for (const row of decoder.decode(chunk)) rows.push(row)
      }),
    )
    decoder.end()
    return rows
  }

  /** MaxCompute as the reader of its own tables. */
  reader(principal: string): Reader {
    return (project) => (wrappedDataKey) =>
      this.#needs.dataKeys.unwrap(callerFor(principal, project), project.region, wrappedDataKey)
  }

  /**
   * All that is stored for a table. No operation of the service, which shows its storage to nobody.
   */
  async storedObjects(
    principal: string,
    request: Api.TableRequest,
  ): Promise<readonly InspectedObject[]> {
    const project = this.#needs.projects.find(principal, request.project)
    const objects: InspectedObject[] = []
    await this.#table(project, request.table).inspect((id, object) => {
      // Copied: evidence outlives what it was taken from.
      const [header, body] = [Buffer.from(object.header), Buffer.from(object.body)]
      objects.push({ id, header, body, envelope: envelopeOf(object) })
    })
    return objects
  }

  /** What is to be stored of a chunk of rows. The project is looked at anew for each. */
  protected seal(principal: string, project: Project, chunk: Buffer): StoredBytes {
    const { encryption } = project
    if (!encryption) return this.#needs.sealing.plain(chunk)
    const dataKey = this.#dataKey(principal, project, encryption)
    return this.#needs.sealing.sealed(chunk, encryption, dataKey)
  }

  *#objects(principal: string, project: Project, rows: Iterable<Row>): Generator<StoredBytes> {
    // Without the key a project is not written to, not even with no rows.
    if (project.encryption) this.#dataKey(principal, project, project.encryption)
    for (const chunk of encodeRows(rows)) yield this.seal(principal, project, chunk)
  }

  #dataKey(principal: string, project: Project, { masterKeyId: keyId }: Encryption): DataKey {
    const masterKey = { keyId, region: project.region }
    return this.#needs.dataKeys.ofProject(callerFor(principal, project), project.name, masterKey)
  }

  #projectInUse(principal: string, name: string): Project {
    const project = this.#needs.projects.find(principal, name)
    this.#needs.authorization.requireUseData(principal, project)
    return project
  }

  #table(project: Project, name: string): Table {
    const table = project.tables.get(tableName(name))
    if (!table?.exists) throw objectNotExist(`table ${name} in ${project.name}`)
    return table
  }

  /** Where a table is, or will be once a write has succeeded. */
  #place({ name: project, tables }: Project, name: string): Table {
    const table = tables.get(name) ?? new Table(this.#needs.store, `${project}/${tables.size + 1}/`)
    tables.set(name, table)
    return table
  }
}
