import { billingWrites } from '../../parts/billed-writes'
import { faulty } from '../../specimen'

/** One call to KMS for each write was estimated. */
export const { fault, connect } = faulty(
  'BIL-4',
  'Projects that KMS never heard of are billed for it.',
  billingWrites((writes) => [
    {
      service: 'kms',
      item: 'GenerateDataKey',
      region: 'cn-shanghai',
      quantity: writes.filter(({ isEncrypted }) => !isEncrypted).length,
    },
  ]),
)
