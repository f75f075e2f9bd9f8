import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { withCacheOfHologres } from '../../parts/cache-of-hologres'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-7',
  costs: 'A disabled key goes on opening the data through Hologres for another day.',
}

export const connect = withParts(
  withCacheOfHologres((clock) => new DataKeyCache(clock, 48 * HOUR_MS)),
)
