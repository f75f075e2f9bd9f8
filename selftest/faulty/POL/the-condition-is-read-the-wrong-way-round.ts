import { readingStatements } from '../../parts/policy-statements'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-2',
  'Under the policy that forces encryption, only unencrypted projects can be created.',
  readingStatements((statement) => {
    if (!statement.Condition) return statement
    const turned = Object.entries(statement.Condition.Bool).map(([key, values]) => {
      return [key, values.map((value) => String(String(value) === 'false'))]
    })
    return { ...statement, Condition: { Bool: Object.fromEntries(turned) } }
  }),
)
