import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-2',
  'The bill comes later, for half a year at once.',
  replacing('billing', (billing) => ({
    bill: () => billing.bill().filter(({ isFree }) => isFree),
  })),
)
