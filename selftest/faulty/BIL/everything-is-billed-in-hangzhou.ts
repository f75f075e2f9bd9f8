import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-5',
  'The bill says that keys were used where they have never been.',
  replacing('billing', (billing) => ({
    bill: () => billing.bill().map((line) => ({ ...line, region: 'cn-hangzhou' })),
  })),
)
