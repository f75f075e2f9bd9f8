/** Hologres with a cache of data keys that is unlike MaxCompute's: which one, a specimen says. */
import {
  type Clock,
  DataKeyCache,
  DataKeys,
  type DataKeysNeeds,
  type Parts,
  type ServiceCaller,
} from '../../reference-impl/index'

export function withCacheOfHologres(cacheOf: (clock: Clock) => DataKeyCache): Partial<Parts> {
  return {
    dataKeyCache: (clock) => new CacheWithItsClock(clock),
    dataKeys: (needs) => new DataKeysOfTwoServices(needs, cacheOf),
  }
}

class CacheWithItsClock extends DataKeyCache {
  readonly clock: Clock

  constructor(clock: Clock) {
    super(clock)
    this.clock = clock
  }
}

class DataKeysOfTwoServices extends DataKeys {
  readonly #cache: DataKeyCache

  constructor(needs: DataKeysNeeds, cacheOf: (clock: Clock) => DataKeyCache) {
    super(needs)
    this.#cache = cacheOf((needs.cache as CacheWithItsClock).clock)
  }

  override unwrap(caller: ServiceCaller, region: string, wrapped: Buffer): Buffer {
    if (caller.service !== 'hologres') return super.unwrap(caller, region, wrapped)
    const cached = this.#cache.find(wrapped)
    if (cached) return cached
    const dataKey = super.unwrap(caller, region, wrapped)
    this.#cache.keep(wrapped, dataKey)
    return dataKey
  }
}
