import { readingStatements } from '../../parts/policy-statements'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-2',
  'A policy that forces encryption forbids every project, and is taken away again by annoyed users.',
  readingStatements(({ Condition: condition, ...statement }) =>
    statement.Effect === 'Deny' || !condition ? statement : { ...statement, Condition: condition },
  ),
)
