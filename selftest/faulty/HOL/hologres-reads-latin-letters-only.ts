import { Hologres } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-4',
  costs: 'Every Chinese name comes back as question marks.',
}

class LatinHologres extends Hologres {
  override async readExternalTable(...asked: Parameters<Hologres['readExternalTable']>) {
    const rows = await super.readExternalTable(...asked)
    return rows.map((row) => {
      const lossy = Object.entries(row).map(([name, value]) => {
        return [name, value.replace(/[^\0-\u00ff]/g, '?')]
      })
      return Object.fromEntries(lossy) as Record<string, string>
    })
  }
}

export const connect = withParts({ hologres: (needs) => new LatinHologres(needs) })
