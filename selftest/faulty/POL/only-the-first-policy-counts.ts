import { combiningDecisions } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-1',
  'Whoever was given an Allow first cannot be bound by any later policy.',
  combiningDecisions(([first = 'ImplicitDeny']) => first),
)
