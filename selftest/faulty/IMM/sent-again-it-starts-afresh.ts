import { allowingChanges, isSameConfiguration } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-7',
  'A deployment that runs twice empties the project.',
  allowingChanges(isSameConfiguration, ({ project }) => project.tables.clear()),
)
