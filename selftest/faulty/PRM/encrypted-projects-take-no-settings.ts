import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** An encrypted project cannot be changed at all. */
export const { fault, connect } = faulty(
  'PRM-4',
  'Once a project is encrypted, nobody can shut out an address any more.',
  replacing('projects', (projects) => ({
    setProperty(principal, request) {
      if (projects.find(principal, request.project).encryption) {
        throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${request.project} cannot be changed`)
      }
      projects.setProperty(principal, request)
    },
  })),
)
