/**
 * Writes and reads rows of tables; the service calls this its Tunnel
 * (https://www.alibabacloud.com/help/en/maxcompute/user-guide/tunnel-commands). Encryption happens
 * here and needs nothing from the user.
 */

import type { Envelope } from './envelope'
import { tableName } from './names'
import type { StoredBytes } from './object-store'
import type { Project } from './project'
import { projectTimeZone } from './project-time-zone'
import { invalidParameter, objectNotExist } from './refusals'
import type * as Api from './requests'
import { TextReader } from './row-reader'
import type { Row } from './row-record'
import { envelopeOf } from './stored-object'
import { WRITE_MODES } from './table'
import { type Reader, refusingCorruption, TableAccess, type TableAccessNeeds } from './table-access'
import { storeTexts } from './text-rows'
import { storeTypedTexts } from './typed-texts'

export type TunnelNeeds = TableAccessNeeds

/** A stored object with its envelope. */
export interface InspectedObject extends StoredBytes {
  readonly id: string
  /** null: not encrypted. */
  readonly envelope: Envelope | null
}

/** Refuses by throwing a `ServiceError`. `principal` is `owner`, or the name of a RAM user. */
export class Tunnel {
  readonly #needs: TunnelNeeds
  readonly #access: TableAccess

  constructor(needs: TunnelNeeds) {
    this.#needs = needs
    this.#access = new TableAccess(needs)
  }

  /** Creates the table if it does not exist. A refused write changes nothing. */
  async writeRows(principal: string, request: Api.WriteRowsRequest): Promise<void> {
    const project = this.#access.projectInUse(principal, request.project)
    if (!WRITE_MODES.includes(request.mode)) {
      throw invalidParameter('mode', `it must be one of ${WRITE_MODES.join(', ')}`)
    }
    const table = this.#access.tableToWrite(principal, project, tableName(request.table))
    await table.update((put) => {
      this.#access.requireKey(principal, project)
      const storage = { put, seal: (chunk: Buffer) => this.seal(principal, project, chunk) }
      const { columns } = table.content
      if (columns.kind === 'typed')
        return storeTypedTexts(request, { ...columns, timeZone: projectTimeZone(project) }, storage)
      return storeTexts(request, storage)
    })
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
    const project = this.#access.projectInUse(principal, request.project)
    const table = this.#access.table(project, request.table)
    const unwrap = reader(project)
    const rows: Row[] = []
    await refusingCorruption(request, () =>
      table.read((content) => {
        const texts = new TextReader(content, projectTimeZone(project))
        return {
          see: (object, entry, partition) =>
            this.#needs.sealing.open(object, unwrap, (chunk) => {
              for (const row of texts.read(chunk, entry, partition)) rows.push(row)
            }),
          end: () => texts.end(),
        }
      }),
    )
    return rows
  }

  /** MaxCompute as the reader of its own tables. */
  reader(principal: string): Reader {
    return this.#access.reader(principal)
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
    const table = this.#access.table(project, request.table)
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
    if (await this.#access.table(project, table).flip(objectId, offset)) return
    throw objectNotExist(`byte ${offset} of an object ${objectId} in table ${table} of ${name}`)
  }

  /** The object to store for a chunk of rows, of text or typed. Reads the project's setting. */
  seal(principal: string, project: Project, chunk: Buffer): StoredBytes {
    return this.#access.seal(principal, project, chunk)
  }
}
