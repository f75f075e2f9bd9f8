import { Billing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-3',
  costs: 'Bill and log contradict each other, and no month can be closed.',
}

class PartialBilling extends Billing {
  override bill() {
    return super.bill().filter(({ item }) => item !== 'Decrypt')
  }
}

export const connect = withParts({ billing: (needs) => new PartialBilling(needs) })
