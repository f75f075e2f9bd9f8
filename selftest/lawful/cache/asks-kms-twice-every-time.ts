import { DataKeyCache } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page says that KMS is asked while data is encrypted and decrypted, not how often: here ' +
    'twice for every data key at every read and write.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, 0) },
  replacing('dataKeys', (dataKeys) => ({
    unwrap(caller, region, wrapped) {
      const first = dataKeys.unwrap(caller, region, wrapped)
      const second = dataKeys.unwrap(caller, region, wrapped)
      if (!first.equals(second)) throw new RangeError('KMS unwraps one data key to two')
      return second
    },
  })),
)
