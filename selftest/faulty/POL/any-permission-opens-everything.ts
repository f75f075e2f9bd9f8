import { readingStatements } from '../../parts/policy-statements'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-4',
  'Who was let in to read configurations creates projects.',
  readingStatements((statement) =>
    statement.Effect === 'Allow' ? { ...statement, Action: 'odps:*' } : statement,
  ),
)
