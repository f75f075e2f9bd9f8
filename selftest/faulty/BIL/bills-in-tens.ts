import { Billing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-3',
  costs: 'One call costs as much as ten.',
}

class RoundingBilling extends Billing {
  override bill() {
    return super.bill().map((line) => ({ ...line, quantity: 10 * Math.ceil(line.quantity / 10) }))
  }
}

export const connect = withParts({ billing: (needs) => new RoundingBilling(needs) })
