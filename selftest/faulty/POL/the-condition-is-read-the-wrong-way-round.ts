import { withRewordedPolicies } from '../../parts/reworded-policies'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'POL-2',
  costs: 'Under the policy that forces encryption, only unencrypted projects can be created.',
}

export const connect = withParts(
  withRewordedPolicies((statement) => {
    if (!statement.Condition) return statement
    const turned = Object.entries(statement.Condition.Bool).map(([key, values]) => {
      return [key, values.map((value) => String(String(value) === 'false'))]
    })
    return { ...statement, Condition: { Bool: Object.fromEntries(turned) } }
  }),
)
