import { withRewordedPolicies } from '../../parts/reworded-policies'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-4',
  costs: 'Who was let in to read configurations creates projects.',
}

export const connect = withParts(
  withRewordedPolicies((statement) =>
    statement.Effect === 'Allow' ? { ...statement, Action: 'odps:*' } : statement,
  ),
)
