import { combiningDecisions, denyFirst } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-1',
  'The next policy that allows something switches off the one that forces encryption.',
  combiningDecisions((decisions) => {
    const lastAllow = decisions.lastIndexOf('Allow')
    return denyFirst(decisions.filter((_, index) => index >= lastAllow))
  }),
)
