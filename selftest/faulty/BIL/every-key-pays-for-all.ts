import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-5',
  'Each team finds the calls of all others on its own line.',
  replacing('billing', (billing) => ({
    bill() {
      const lines = billing.bill()
      const total = (item: string): number =>
        lines.reduce((sum, line) => sum + (line.item === item ? line.quantity : 0), 0)
      return lines.map((line) => ({ ...line, quantity: total(line.item) }))
    },
  })),
)
