import { OWNER, ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-1',
  'The role that is meant for it is refused, and daily work needs the password of the account.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      authorization.requireUpdateBasicMeta(principal, project)
      if (principal === OWNER) return
      throw new ServiceError('NO_PRIVILEGE', 403, `${project.name} is the owner’s to encrypt`)
    },
  })),
)
