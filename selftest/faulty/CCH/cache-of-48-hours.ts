import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'Who disables a key because of a theft leaves the thief another day.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, 48 * HOUR_MS) },
)
