import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-4',
  'Roles that were made for the whitelist are of no use for it.',
  replacing('authorization', (authorization) => ({
    requireSetProperty(principal, project) {
      authorization.requireSetProperty(principal, project)
      if (project.members.mayGive(principal, 'custom-admin')) return
      throw new ServiceError('NO_PRIVILEGE', 403, `${principal} has a role of the project's own`)
    },
  })),
)
