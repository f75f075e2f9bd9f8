import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { withCacheOfHologres } from '../../parts/caches'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-7',
  'A disabled key goes on opening the data through Hologres for another day.',
  withCacheOfHologres((clock) => new DataKeyCache(clock, 48 * HOUR_MS)),
)
