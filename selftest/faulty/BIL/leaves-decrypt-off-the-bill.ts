import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-3',
  'Bill and log contradict each other, and no month can be closed.',
  replacing('billing', (billing) => ({
    bill: () => billing.bill().filter(({ item }) => item !== 'Decrypt'),
  })),
)
