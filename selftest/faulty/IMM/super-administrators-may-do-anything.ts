import { OWNER } from '../../../reference-impl/index'
import { allowingChanges } from '../../parts/allowed-changes'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'IMM-5',
  'The highest role in a project is enough to take its encryption away.',
  allowingChanges(({ principal, project }) => {
    return principal !== OWNER && project.members.may(principal, 'change basic properties')
  }),
)
