import { DataKeyCache } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes: 'A change in KMS takes effect within 24 hours, so at once will do: no data key is cached.',
}

export const connect = withParts({ dataKeyCache: (clock) => new DataKeyCache(clock, 0) })
