import { Hologres } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-4',
  costs: 'A preview is answered as if it were the table.',
}

class PreviewHologres extends Hologres {
  override async readExternalTable(...asked: Parameters<Hologres['readExternalTable']>) {
    return (await super.readExternalTable(...asked)).slice(0, 10)
  }
}

export const connect = withParts({ hologres: (needs) => new PreviewHologres(needs) })
