import { DataKeyCache } from '../../../reference-impl/index'
import { withCacheOfHologres } from '../../parts/caches'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-7',
  'Whatever becomes of the key, Hologres goes on reading.',
  withCacheOfHologres((clock) => new DataKeyCache(clock, Number.POSITIVE_INFINITY)),
)
