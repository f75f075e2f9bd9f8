import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page names 24 hours as the most that a cache may delay a change: this one keeps an hour.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, HOUR_MS) },
)
