import { Billing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-5',
  costs: 'The bill says that keys were used where they have never been.',
}

class CentralBilling extends Billing {
  override bill() {
    return super.bill().map((line) => ({ ...line, region: 'cn-hangzhou' }))
  }
}

export const connect = withParts({ billing: (needs) => new CentralBilling(needs) })
