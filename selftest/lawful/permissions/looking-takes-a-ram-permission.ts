import { ServiceError } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'Who may look at a project’s configuration is not the page’s affair: here a RAM permission is ' +
    'asked for, whatever role one has.',
  replacing('authorization', (authorization) => ({
    requireGetProject(principal, project) {
      if (authorization.allowsByRam(principal, 'odps:GetProject', project)) return
      throw new ServiceError('NO_PRIVILEGE', 403, `${principal} may not look at ${project.name}`)
    },
  })),
)
