import type { BillLine } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-5',
  'A bill that nobody can put down to a key or a team.',
  replacing('billing', (billing) => ({
    bill() {
      const lines = new Map<string, BillLine>()
      for (const { keyId: _, ...line } of billing.bill()) {
        const name = JSON.stringify([line.item, line.region])
        lines.set(name, { ...line, quantity: line.quantity + (lines.get(name)?.quantity ?? 0) })
      }
      return [...lines.values()]
    },
  })),
)
