import { DataKeyCache, HOUR_MS } from '../../../reference-impl/index'
import { lateMeters } from '../../parts/late-meters'
import { fetchingEveryHour } from '../../parts/unasked-fetches'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'Two freedoms at once: data keys are fetched again every hour, and the bill is three hours behind the log.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, HOUR_MS) },
  lateMeters({ log: 0, bill: 3 }),
  fetchingEveryHour,
)
