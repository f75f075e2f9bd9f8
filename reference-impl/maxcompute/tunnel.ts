/**
 * Writes and reads rows of tables; the service calls this its Tunnel
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/tunnel-commands). Encryption happens
 * here and needs nothing from the user.
 */

import type { Authorization } from './authorization'
import { callerFor } from './caller'
import type { DataKey, DataKeys } from './data-keys'
import type { Envelope } from './envelope'
import { tableName } from './names'
import { CorruptObject, type ObjectStore, type StoredBytes } from './object-store'
import type { Encryption, Project } from './project'
import type { Projects } from './projects'
import { invalidParameter, objectCorrupted, objectNotExist } from './refusals'
import type * as Api from './requests'
import { RowDecoder } from './row-decoder'
import { encodeRows } from './row-encoder'
import { CorruptRows, type Row } from './row-record'
import type { Sealing, UnwrapDataKey } from './sealing'
import { envelopeOf } from './stored-object'
import { type Table, WRITE_MODES } from './table'
import type { TableRecords } from './table-records'

export interface TunnelNeeds {
  readonly authorization: Authorization
  readonly dataKeys: DataKeys
  readonly projects: Projects
  readonly sealing: Sealing
  readonly store: ObjectStore
  readonly tables: TableRecords
}

/** A stored object with its envelope. */
export interface InspectedObject extends StoredBytes {
  readonly id: string
  /** null: not encrypted. */
  readonly envelope: Envelope | null
}

/** How a reader of a project unwraps its data keys. It may refuse. */
export type Reader = (project: Project) => UnwrapDataKey

/** Refuses by throwing a `ServiceError`. `principal` is `owner`, or the name of a RAM user. */
export class Tunnel {
  readonly #needs: TunnelNeeds

  constructor(needs: TunnelNeeds) {
    this.#needs = needs
  }

  /** Creates the table if it does not exist. A refused write changes nothing. */
  async writeRows(principal: string, request: Api.WriteRowsRequest): Promise<void> {
    const project = this.#projectInUse(principal, request.project)
    if (!WRITE_MODES.includes(request.mode)) {
      throw invalidParameter('mode', `it must be one of ${WRITE_MODES.join(', ')}`)
    }
    const table = this.#tableToWrite(project, tableName(request.table))
    await table.write(this.#objects(principal, project, request.rows), request.mode)
  }

  /**
   * Rows written before the project was encrypted can be read in any state of the key: the page
   * says that the "ability to encrypt and decrypt data" is affected, and they need neither
   * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/storage-encryption). If one object
   * cannot be opened, the whole table is refused.
   *
   * @param reader default: MaxCompute itself
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
    await refusingCorruption(request, async () => {
      await table.read((object) =>
        this.#needs.sealing.open(object, unwrap, (chunk) => {
          for (const row of decoder.decode(chunk)) rows.push(row)
        }),
      )
      decoder.end()
    })
    return rows
  }

  /** MaxCompute as the reader of its own tables. */
  reader(principal: string): Reader {
    return (project) => (wrappedDataKey) =>
      this.#needs.dataKeys.unwrap(callerFor(principal, project), project.region, wrappedDataKey)
  }

  /**
   * All stored objects of a table. The real service has no such operation.
   */
  async storedObjects(
    principal: string,
    request: Api.TableRequest,
  ): Promise<readonly InspectedObject[]> {
    const project = this.#needs.projects.find(principal, request.project)
    const objects: InspectedObject[] = []
    const table = this.#table(project, request.table)
    await refusingCorruption(request, () =>
      table.inspect((id, object) => {
        // Copied, because the evidence is used after the object is deleted.
        const [header, body] = [Buffer.from(object.header), Buffer.from(object.body)]
        objects.push({ id, header, body, envelope: envelopeOf(object) })
      }),
    )
    return objects
  }

  /** Changes one stored bit. The real service has no such operation. */
  async flip(principal: string, request: Api.StoredByteRequest): Promise<void> {
    const { project: name, table, objectId, offset } = request
    const project = this.#needs.projects.find(principal, name)
    if (await this.#table(project, table).flip(objectId, offset)) return
    throw objectNotExist(`byte ${offset} of an object ${objectId} in table ${table} of ${name}`)
  }

  /** The object to store for a chunk of rows. Reads the project's setting for each chunk. */
  protected seal(principal: string, project: Project, chunk: Buffer): StoredBytes {
    const { encryption } = project
    if (!encryption) return this.#needs.sealing.plain(chunk)
    const dataKey = this.#dataKey(principal, project, encryption)
    return this.#needs.sealing.sealed(chunk, encryption, dataKey)
  }

  *#objects(principal: string, project: Project, rows: Iterable<Row>): Generator<StoredBytes> {
    // A write without rows also needs the key.
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
    if (project.status !== 'AVAILABLE') throw invalidParameter('project', `it is ${project.status}`)
    return project
  }

  #table(project: Project, name: string): Table {
    const table = project.tables.get(tableName(name))
    if (!table?.exists) throw objectNotExist(`table ${name} in ${project.name}`)
    return table
  }

  /** The table, which exists only after a successful write. */
  #tableToWrite({ name: project, tables }: Project, name: string): Table {
    const existing = tables.get(name)
    if (existing) return existing
    const { tables: records, store } = this.#needs
    const table = records.create(store, project, name, tables.size + 1)
    tables.set(name, table)
    return table
  }
}

/** Refuses where stored bytes are no longer what was stored. */
async function refusingCorruption(
  { project, table }: Api.TableRequest,
  open: () => Promise<void>,
): Promise<void> {
  try {
    await open()
  } catch (error) {
    if (!(error instanceof CorruptObject || error instanceof CorruptRows)) throw error
    throw objectCorrupted(`table ${table} of ${project}`, error.message)
  }
}
