import { allowFirst, PolicyByPolicyRam } from '../../parts/policy-by-policy'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-4',
  costs: 'One generous policy somewhere takes every prohibition out of force.',
}

export const connect = withParts({ ram: () => new PolicyByPolicyRam(allowFirst) })
