/** Caches of data keys that differ from the reference's. */
import { type Clock, DataKeyCache } from '../../reference-impl/index'
import { type Replacement, replacing } from '../replacing'

/**
 * Hologres keeps data keys in this cache, in front of the one that it has anyway. MaxCompute's
 * stays as it is.
 */
export function withCacheOfHologres(cacheOf: (clock: Clock) => DataKeyCache): Replacement {
  return replacing('dataKeys', (dataKeys, { clock }) => {
    const cache = cacheOf(clock)
    return {
      unwrap(caller, region, wrapped) {
        if (caller.service !== 'hologres') return dataKeys.unwrap(caller, region, wrapped)
        const cached = cache.find(wrapped)
        if (cached) return cached
        const dataKey = dataKeys.unwrap(caller, region, wrapped)
        cache.keep(wrapped, dataKey)
        return dataKey
      },
    }
  })
}

/** The lifetime of a data key begins again each time that it is used. */
export class SlidingCache extends DataKeyCache {
  override find(wrappedDataKey: Buffer) {
    const dataKey = super.find(wrappedDataKey)
    if (dataKey) this.keep(wrappedDataKey, dataKey)
    return dataKey
  }
}
