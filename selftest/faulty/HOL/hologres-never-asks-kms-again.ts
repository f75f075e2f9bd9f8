import { DataKeyCache } from '../../../reference-impl/index'
import { withCacheOfHologres } from '../../parts/cache-of-hologres'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-7',
  costs: 'Whatever becomes of the key, Hologres goes on reading.',
}

export const connect = withParts(
  withCacheOfHologres((clock) => new DataKeyCache(clock, Number.POSITIVE_INFINITY)),
)
