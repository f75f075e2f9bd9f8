import { ServiceError } from '../../../reference-impl/index'
import { isRefusal } from '../../parts/refusals'
import { faulty, fromReports, replacing } from '../../specimen'

/** The name is registered before anything is checked. */
export const { fault, connect } = fromReports(
  'what a failed attempt leaves behind',
  [
    {
      system: 'Percona Server for MongoDB',
      address: 'https://github.com/percona/percona-server-mongodb/pull/1038',
    },
  ],
  faulty(
    'ALG-2',
    'After one mistake in a request its project can never be created.',
    replacing('projects', (projects) => {
      const registered = new Set<string>()
      return {
        createProject(principal, request) {
          const { name } = request
          if (registered.has(name)) throw taken(name)
          try {
            return projects.createProject(principal, request)
          } catch (error) {
            if (!isRefusal(error, TAKEN)) registered.add(name)
            throw error
          }
        },
      }
    }),
  ),
)

const TAKEN = 'OBJECT_ALREADY_EXISTS'

function taken(name: string): ServiceError {
  return new ServiceError(TAKEN, 409, `There is already a project ${name}`)
}
