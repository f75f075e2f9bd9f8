import { Billing, type BillLine } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BIL-5',
  costs: 'A bill that nobody can put down to a key or a team.',
}

class SummaryBilling extends Billing {
  override bill() {
    const lines = new Map<string, BillLine>()
    for (const { keyId: _, ...line } of super.bill()) {
      const name = JSON.stringify([line.item, line.region])
      lines.set(name, { ...line, quantity: line.quantity + (lines.get(name)?.quantity ?? 0) })
    }
    return [...lines.values()]
  }
}

export const connect = withParts({ billing: (needs) => new SummaryBilling(needs) })
