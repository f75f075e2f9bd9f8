import { allowFirst, combiningDecisions } from '../../parts/policy-decisions'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-4',
  'One generous policy somewhere takes every prohibition out of force.',
  combiningDecisions(allowFirst),
)
