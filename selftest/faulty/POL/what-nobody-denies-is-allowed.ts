import { combiningDecisions, denyFirst } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-4',
  'A RAM user who was just created, without any right, may create projects.',
  combiningDecisions((decisions, { action }) => {
    const decision = denyFirst(decisions)
    const isOpen = action.startsWith('odps:') && decision === 'ImplicitDeny'
    return isOpen ? 'Allow' : decision
  }),
)
