import { withRewordedPolicies } from '../../parts/reworded-policies'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-1',
  costs: 'The policy that forces encryption is attached, looks well, and stops nobody.',
}

/** A statement with something unknown in it is passed over, to be on the safe side. */
export const connect = withParts(
  withRewordedPolicies((statement) => (statement.Condition ? undefined : statement)),
)
