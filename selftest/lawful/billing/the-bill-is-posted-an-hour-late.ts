import { lateMeters } from '../../parts/late-meters'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'No page says when a call is on the bill: usage is posted an hour later, complete and exact.',
  lateMeters({ log: 0, bill: 1 }),
)
