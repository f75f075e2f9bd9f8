import {
  Hologres,
  Sealing,
  type StoredBytes,
  type UnwrapDataKey,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-4',
  costs: 'Of a project that was encrypted later, Hologres shows the newer half as the whole.',
}

/** Where Hologres looks, every object has an envelope. */
let isHologres = false

class ModernSealing extends Sealing {
  override open(object: StoredBytes, unwrap: UnwrapDataKey, see: (chunk: Buffer) => void) {
    if (!isHologres || object.header.length > 0) super.open(object, unwrap, see)
  }
}

class ModernHologres extends Hologres {
  override async readExternalTable(...asked: Parameters<Hologres['readExternalTable']>) {
    isHologres = true
    try {
      return await super.readExternalTable(...asked)
    } finally {
      isHologres = false
    }
  }
}

export const connect = withParts({
  hologres: (needs) => new ModernHologres(needs),
  sealing: (needs) => new ModernSealing(needs),
})
