import { denyFirst, PolicyByPolicyRam } from '../../parts/policy-by-policy'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-4',
  costs: 'Two policies that allow outvote the one that was to protect the data.',
}

export const connect = withParts({
  ram: () =>
    new PolicyByPolicyRam((decisions) => {
      const votesFor = (wanted: string) => decisions.filter((vote) => vote === wanted).length
      return votesFor('Allow') > votesFor('ExplicitDeny') ? 'Allow' : denyFirst(decisions)
    }),
})
