import { Billing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-3',
  costs: 'Twice the price, and a log that does not explain it.',
}

class DoubleBilling extends Billing {
  override bill() {
    return super.bill().map((line) => ({ ...line, quantity: 2 * line.quantity }))
  }
}

export const connect = withParts({ billing: (needs) => new DoubleBilling(needs) })
