import { ServiceError } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page gives no order of checks: that an encrypted project cannot be changed is said before ' +
    'anybody’s roles are looked at.',
  replacing('projects', (projects, { oneWayDoor }) => ({
    updateProjectBasicMeta(principal, request) {
      const { encryption } = projects.find(principal, request.project)
      if (oneWayDoor(encryption, request.encryption) === 'shut') {
        throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${request.project} stays as it is`)
      }
      return projects.updateProjectBasicMeta(principal, request)
    },
  })),
)
