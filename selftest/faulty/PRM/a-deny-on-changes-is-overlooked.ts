import { allowFirst, denyFirst, PolicyByPolicyRam } from '../../parts/policy-by-policy'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'PRM-3',
  costs: 'An account that denied changes to everybody finds projects changed.',
}

export const connect = withParts({
  ram: () =>
    new PolicyByPolicyRam((decisions, { action }) =>
      action === 'odps:UpdateProjectBasicMeta' ? allowFirst(decisions) : denyFirst(decisions),
    ),
})
