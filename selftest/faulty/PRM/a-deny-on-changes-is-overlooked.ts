import { allowFirst, combiningDecisions, denyFirst } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-3',
  'An account that denied changes to everybody finds projects changed.',
  combiningDecisions((decisions, { action }) =>
    action === 'odps:UpdateProjectBasicMeta' ? allowFirst(decisions) : denyFirst(decisions),
  ),
)
