import { withRewordedPolicies } from '../../parts/reworded-policies'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-2',
  costs:
    'A policy that forces encryption forbids every project, and is taken away again by annoyed users.',
}

export const connect = withParts(
  withRewordedPolicies(({ Condition: condition, ...statement }) =>
    statement.Effect === 'Deny' || !condition ? statement : { ...statement, Condition: condition },
  ),
)
