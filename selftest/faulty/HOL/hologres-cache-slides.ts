import { SlidingCache, withCacheOfHologres } from '../../parts/caches'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-7',
  'A dashboard that refreshes every hour goes on for months without the key.',
  withCacheOfHologres((clock) => new SlidingCache(clock)),
)
