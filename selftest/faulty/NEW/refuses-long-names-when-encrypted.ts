import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** With encryption, the limit for names of DataWorks' workspaces is applied. */
const LONGEST = 23

export const { fault, connect } = faulty(
  'NEW-4',
  'A name that every other project may have is refused as soon as encryption is asked for.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      if (request.encryption && request.name.length > LONGEST) {
        throw new ServiceError('INVALID_PARAMETER', 400, `more than ${LONGEST} characters`)
      }
      return projects.createProject(principal, request)
    },
  })),
)
