import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-3',
  'One call costs as much as ten.',
  replacing('billing', (billing) => ({
    bill: () =>
      billing.bill().map((line) => ({ ...line, quantity: 10 * Math.ceil(line.quantity / 10) })),
  })),
)
