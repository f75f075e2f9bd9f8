import { MAXCOMPUTE_ENCRYPTION_ROLE, ServiceError } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'What a running project does once the role is taken from MaxCompute is left open: under a BYOK ' +
    'it stops at once.',
  replacing('authorization', (authorization, { ram }) => ({
    requireUseData(principal, project) {
      authorization.requireUseData(principal, project)
      const needsRole = project.encryption?.key.kind === 'byok'
      if (!needsRole || ram.hasRole(MAXCOMPUTE_ENCRYPTION_ROLE.roleName)) return
      throw new ServiceError('ENCRYPTION_ROLE_NOT_GRANTED', 403, 'MaxCompute has lost its role')
    },
  })),
)
