import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-1',
  'Who is to encrypt projects has to be given the right to create them, against least privilege.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      authorization.requireUpdateBasicMeta(principal, project)
      if (authorization.allowsByRam(principal, 'odps:CreateProject', project)) return
      throw new ServiceError('NO_PRIVILEGE', 403, `${principal} lacks odps:CreateProject`)
    },
  })),
)
