import { Billing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-2',
  costs: 'The bill comes later, for half a year at once.',
}

class GenerousBilling extends Billing {
  override bill() {
    return super.bill().filter(({ isFree }) => isFree)
  }
}

export const connect = withParts({ billing: (needs) => new GenerousBilling(needs) })
