import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-4',
  'Every small setting has to wait for the few who have the highest role.',
  replacing('authorization', (authorization) => ({
    requireSetProperty(principal, project) {
      if (authorization.allowsByRole(principal, 'change basic properties', project)) return
      throw new ServiceError('NO_PRIVILEGE', 403, `${principal} is no Super_Administrator`)
    },
  })),
)
