import { Hologres } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-4',
  costs: 'Long texts end in the middle, and no answer says so.',
}

class CuttingHologres extends Hologres {
  override async readExternalTable(...asked: Parameters<Hologres['readExternalTable']>) {
    const rows = await super.readExternalTable(...asked)
    return rows.map((row) => {
      const cut = Object.entries(row).map(([name, value]) => [name, value.slice(0, 255)])
      return Object.fromEntries(cut) as Record<string, string>
    })
  }
}

export const connect = withParts({ hologres: (needs) => new CuttingHologres(needs) })
