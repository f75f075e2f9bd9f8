import { combiningDecisions, denyFirst } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-4',
  'Two policies that allow outvote the one that was to protect the data.',
  combiningDecisions((decisions) => {
    const votesFor = (wanted: string) => decisions.filter((vote) => vote === wanted).length
    return votesFor('Allow') > votesFor('ExplicitDeny') ? 'Allow' : denyFirst(decisions)
  }),
)
