import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { fetchingEveryHour } from '../../parts/unasked-fetches'
import { lawful, usedBy } from '../../specimen'

export const { freedom, connect } = usedBy(
  [{ system: 'MinIO', address: 'https://github.com/minio/minio/pull/19492' }],
  lawful(
    'When KMS is called is left open: every data key is fetched again each hour, whether it is needed or not.',
    { dataKeyCache: (clock) => new DataKeyCache(clock, HOUR_MS) },
    fetchingEveryHour,
  ),
)
