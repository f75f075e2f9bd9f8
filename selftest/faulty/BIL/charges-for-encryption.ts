import { billingWrites } from '../../parts/billed-writes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-1',
  'What is promised to be free is on the bill, for every row.',
  billingWrites((writes) => [
    {
      service: 'maxcompute',
      item: 'StorageEncryption',
      region: 'cn-shanghai',
      quantity: writes.flatMap(({ isEncrypted, rows }) => (isEncrypted ? rows : [])).length,
    },
  ]),
)
