import { billingWrites } from '../../parts/billed-writes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-1',
  'Encryption costs nothing, but the storage that goes with it does.',
  billingWrites((writes) => {
    const bytes = new Map<string, number>()
    for (const { isEncrypted, rows } of writes) {
      const item = isEncrypted ? 'Storage.Confidential' : 'Storage.Standard'
      bytes.set(item, (bytes.get(item) ?? 0) + JSON.stringify(rows).length)
    }
    return Array.from(bytes, ([item, quantity]) => {
      return { service: 'maxcompute', item, region: 'cn-shanghai', quantity }
    })
  }),
)
