import { Sealing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-1',
  costs: 'Every report says encrypted, and whoever gets hold of a disk reads every row.',
}

class OpenSealing extends Sealing {
  override sealed(chunk: Buffer) {
    return this.plain(chunk)
  }
}

export const connect = withParts({ sealing: (needs) => new OpenSealing(needs) })
