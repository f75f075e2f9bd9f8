import { billingRefusedCalls } from '../../parts/billed-refusals'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BIL-7',
  'A call that was of no use costs as much as ten.',
  billingRefusedCalls(10),
)
