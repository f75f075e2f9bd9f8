import { allowingChanges, isSameConfiguration } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

/** The second request changes to the next algorithm in the list. */
export const { fault, connect } = faulty(
  'IMM-7',
  'A deployment that runs twice leaves the project with an algorithm that nobody chose.',
  allowingChanges(isSameConfiguration, ({ current, project }) => {
    project.encryption = { ...current, algorithm: 'AESCTR' }
  }),
)
