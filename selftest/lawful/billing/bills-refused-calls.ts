import { billingRefusedCalls } from '../../parts/billed-refusals'
import { lawful } from '../../specimen'

export const { freedom, connect } = lawful(
  'No page says whether a call that KMS refuses is billed: here it is billed as any other.',
  billingRefusedCalls(1),
)
