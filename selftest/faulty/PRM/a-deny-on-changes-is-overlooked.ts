import { allowFirst, combiningDecisions, denyFirst } from '../../parts/policy-decisions'
import { ramIsEnough } from '../../parts/ram-is-enough'
import { faulty } from '../../specimen'

/** Shows only where RAM's authorisation is enough, which the pages leave open. */
export const { fault, connect } = faulty(
  'PRM-2',
  'An account that denied changes to everybody finds projects changed.',
  ramIsEnough,
  combiningDecisions((decisions, { action }) =>
    action === 'odps:UpdateProjectBasicMeta' ? allowFirst(decisions) : denyFirst(decisions),
  ),
)
