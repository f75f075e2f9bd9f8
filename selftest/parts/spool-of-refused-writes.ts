/** Writes that were refused because of the key, and are stored in the clear all the same: which, a specimen says. */
import {
  ServiceError,
  Tunnel,
  type TunnelNeeds,
  type WriteRowsRequest,
} from '../../reference-impl/index'

export interface RefusedWrite {
  readonly isNewTable: boolean
}

export class TunnelWithASpool extends Tunnel {
  readonly #projects: TunnelNeeds['projects']
  readonly #keeps: (write: RefusedWrite) => boolean

  constructor(needs: TunnelNeeds, keeps: (write: RefusedWrite) => boolean) {
    super(needs)
    this.#projects = needs.projects
    this.#keeps = keeps
  }

  override async writeRows(principal: string, request: WriteRowsRequest): Promise<void> {
    const project = this.#projects.find(principal, request.project)
    const isNewTable = !project.tables.get(request.table.toLowerCase())?.exists
    try {
      await super.writeRows(principal, request)
    } catch (error) {
      const isRefused = error instanceof ServiceError && error.code === 'ENCRYPTION_KEY_UNAVAILABLE'
      if (!isRefused || !this.#keeps({ isNewTable })) throw error
      const { encryption } = project
      project.encryption = null
      await super.writeRows(principal, request)
      project.encryption = encryption
      throw error
    }
  }
}
