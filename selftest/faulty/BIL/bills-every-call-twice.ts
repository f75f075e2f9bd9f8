import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-3',
  'Twice the price, and a log that does not explain it.',
  replacing('billing', (billing) => ({
    bill: () => billing.bill().map((line) => ({ ...line, quantity: 2 * line.quantity })),
  })),
)
