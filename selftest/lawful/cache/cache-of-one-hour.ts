import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page names 24 hours as the most that a cache may delay a change: this one keeps an hour.',
}

export const connect = withParts({ dataKeyCache: (clock) => new DataKeyCache(clock, HOUR_MS) })
