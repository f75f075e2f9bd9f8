import { lateMeters } from '../../parts/late-meters'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'No page says when a call is in the log or on the bill: the log is a day late, and the bill two hours.',
  lateMeters({ log: 24, bill: 2 }),
)
