/** An encrypted project that stores some of its writes as they are: which ones, a specimen says. */
import {
  type Parts,
  type Project,
  Tunnel,
  type TunnelNeeds,
  type WriteMode,
  type WriteRowsRequest,
} from '../../reference-impl/index'

export interface Write {
  readonly project: Project
  readonly mode: WriteMode
  /** Counted from 0, in the order in which the project's tables came into being. */
  readonly table: number
  readonly isFirstOfTable: boolean
  /** Chunks of this write that were stored before this one. */
  readonly chunksBefore: number
  readonly chunk: Buffer
}

export function leavingPlain(stays: (write: Write) => boolean): Partial<Parts> {
  return { tunnel: (needs) => new LeavingPlain(needs, stays) }
}

class LeavingPlain extends Tunnel {
  readonly #projects: TunnelNeeds['projects']
  readonly #sealing: TunnelNeeds['sealing']
  readonly #stays: (write: Write) => boolean
  #write: Pick<Write, 'mode' | 'table' | 'isFirstOfTable'> | undefined
  #chunks = 0

  constructor(needs: TunnelNeeds, stays: (write: Write) => boolean) {
    super(needs)
    this.#projects = needs.projects
    this.#sealing = needs.sealing
    this.#stays = stays
  }

  override async writeRows(principal: string, request: WriteRowsRequest): Promise<void> {
    const { tables } = this.#projects.find(principal, request.project)
    const names = [...tables.keys()]
    const name = request.table.toLowerCase()
    const table = names.includes(name) ? names.indexOf(name) : names.length
    this.#write = { mode: request.mode, table, isFirstOfTable: !tables.get(name)?.exists }
    this.#chunks = 0
    await super.writeRows(principal, request)
  }

  protected override seal(principal: string, project: Project, chunk: Buffer) {
    const chunksBefore = this.#chunks++
    const write = this.#write && { ...this.#write, project, chunksBefore, chunk }
    if (project.encryption && write && this.#stays(write)) return this.#sealing.plain(chunk)
    return super.seal(principal, project, chunk)
  }
}
