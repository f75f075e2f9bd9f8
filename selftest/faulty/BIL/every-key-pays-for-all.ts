import { Billing } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-5',
  costs: 'Each team finds the calls of all others on its own line.',
}

class SharingBilling extends Billing {
  override bill() {
    const lines = super.bill()
    const total = (item: string): number =>
      lines.reduce((sum, line) => sum + (line.item === item ? line.quantity : 0), 0)
    return lines.map((line) => ({ ...line, quantity: total(line.item) }))
  }
}

export const connect = withParts({ billing: (needs) => new SharingBilling(needs) })
