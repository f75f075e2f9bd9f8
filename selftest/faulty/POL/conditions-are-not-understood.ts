import { readingStatements } from '../../parts/policy-statements'
import { faulty } from '../../specimen'

/** A statement with an unknown element is ignored. */
export const { fault, connect } = faulty(
  'POL-1',
  'The policy that forces encryption is attached, looks well, and stops nobody.',
  readingStatements((statement) => (statement.Condition ? undefined : statement)),
)
