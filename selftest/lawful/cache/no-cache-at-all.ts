import { DataKeyCache } from '../../../reference-impl/index'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'A change in KMS takes effect within 24 hours, so at once will do: no data key is cached.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, 0) },
)
