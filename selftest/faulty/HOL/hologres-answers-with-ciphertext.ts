import { Hologres, type HologresNeeds } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-4',
  costs: 'Reports through Hologres are made of noise.',
}

class RawHologres extends Hologres {
  readonly #tunnel: HologresNeeds['tunnel']

  constructor(needs: HologresNeeds) {
    super(needs)
    this.#tunnel = needs.tunnel
  }

  override async readExternalTable(
    ...[principal, request]: Parameters<Hologres['readExternalTable']>
  ) {
    const rows = await super.readExternalTable(principal, request)
    const objects = await this.#tunnel.storedObjects(principal, request)
    if (objects.every(({ envelope }) => envelope === null)) return rows
    return objects.map(({ body }) => ({ data: body.toString('base64') }))
  }
}

export const connect = withParts({ hologres: (needs) => new RawHologres(needs) })
