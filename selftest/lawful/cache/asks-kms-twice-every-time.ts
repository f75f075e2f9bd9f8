import { DataKeyCache, DataKeys, type ServiceCaller } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page says that KMS is asked while data is encrypted and decrypted, not how often: here ' +
    'twice for every data key at every read and write.',
}

class DoubtingDataKeys extends DataKeys {
  override unwrap(caller: ServiceCaller, region: string, wrapped: Buffer): Buffer {
    const first = super.unwrap(caller, region, wrapped)
    const second = super.unwrap(caller, region, wrapped)
    if (!first.equals(second)) throw new RangeError('KMS unwraps one data key to two')
    return second
  }
}

export const connect = withParts({
  dataKeyCache: (clock) => new DataKeyCache(clock, 0),
  dataKeys: (needs) => new DoubtingDataKeys(needs),
})
