import { DataKeyCache } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-4',
  costs: 'A project that is read once an hour never notices that its key was taken away.',
}

class SlidingCache extends DataKeyCache {
  override find(wrappedDataKey: Buffer) {
    const dataKey = super.find(wrappedDataKey)
    if (dataKey) this.keep(wrappedDataKey, dataKey)
    return dataKey
  }
}

export const connect = withParts({ dataKeyCache: (clock) => new SlidingCache(clock) })
