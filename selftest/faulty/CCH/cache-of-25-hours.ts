import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'A key that its owner disabled goes on opening the data for an hour longer than promised.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, 25 * HOUR_MS) },
)
