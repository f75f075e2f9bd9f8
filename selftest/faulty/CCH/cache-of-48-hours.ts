import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-1',
  costs: 'Who disables a key because of a theft leaves the thief another day.',
}

export const connect = withParts({
  dataKeyCache: (clock) => new DataKeyCache(clock, 48 * HOUR_MS),
})
