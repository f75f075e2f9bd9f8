import { denyFirst, PolicyByPolicyRam } from '../../parts/policy-by-policy'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-4',
  costs: 'A RAM user who was just created, without any right, may create projects.',
}

export const connect = withParts({
  ram: () =>
    new PolicyByPolicyRam((decisions, { action }) => {
      const decision = denyFirst(decisions)
      const isOpen = action.startsWith('odps:') && decision === 'ImplicitDeny'
      return isOpen ? 'Allow' : decision
    }),
})
