import { allowingChanges, isSameKey } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-6',
  'Whoever names another key may choose the algorithm again along with it.',
  allowingChanges((change) => change.asked !== null && !isSameKey(change)),
)
