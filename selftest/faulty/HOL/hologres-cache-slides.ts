import { DataKeyCache } from '../../../reference-impl/index'
import { withCacheOfHologres } from '../../parts/cache-of-hologres'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-7',
  costs: 'A dashboard that refreshes every hour goes on for months without the key.',
}

class SlidingCache extends DataKeyCache {
  override find(wrappedDataKey: Buffer) {
    const dataKey = super.find(wrappedDataKey)
    if (dataKey) this.keep(wrappedDataKey, dataKey)
    return dataKey
  }
}

export const connect = withParts(withCacheOfHologres((clock) => new SlidingCache(clock)))
