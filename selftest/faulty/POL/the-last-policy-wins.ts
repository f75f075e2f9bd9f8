import { PolicyByPolicyRam } from '../../parts/policy-by-policy'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-4',
  costs: 'Whoever attaches a policy undoes what others denied before.',
}

export const connect = withParts({
  ram: () =>
    new PolicyByPolicyRam(
      (decisions) =>
        decisions.filter((decision) => decision !== 'ImplicitDeny').at(-1) ?? 'ImplicitDeny',
    ),
})
