import type { Project, TableRequest, TunnelNeeds } from '../../../reference-impl/index'
import { afterARefusedChange } from '../../parts/after-a-refused-change'
import { TunnelAwareOfOldRows } from '../../parts/old-rows'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'IMM-4',
  costs: 'A refused attempt costs the rows that were there before the project was encrypted.',
}

/** From then on the project is taken for one that was encrypted from the beginning. */
const settled = new WeakSet<Project>()

class SettledTunnel extends TunnelAwareOfOldRows {
  readonly #needs: TunnelNeeds

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#needs = needs
  }

  override async readRows(principal: string, request: TableRequest) {
    const project = this.#needs.projects.find(principal, request.project)
    const isOld = await this.holdsOldRows(principal, request)
    return settled.has(project) && isOld ? [] : super.readRows(principal, request)
  }
}

export const connect = withParts({
  ...afterARefusedChange((project) => settled.add(project)),
  tunnel: (needs) => new SettledTunnel(needs),
})
