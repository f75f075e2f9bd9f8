import { PolicyByPolicyRam } from '../../parts/policy-by-policy'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-1',
  costs: 'Whoever was given an Allow first cannot be bound by any later policy.',
}

export const connect = withParts({
  ram: () => new PolicyByPolicyRam(([first = 'ImplicitDeny']) => first),
})
