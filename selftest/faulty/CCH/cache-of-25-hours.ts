import { DataKeyCache } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

const HOUR_MS = 3_600_000

export const fault: Fault = {
  clause: 'CCH-1',
  costs: 'A key that its owner disabled goes on opening the data for an hour longer than promised.',
}

export const connect = withParts({
  dataKeyCache: (clock) => new DataKeyCache(clock, 25 * HOUR_MS),
})
