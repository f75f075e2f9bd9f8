import type { CreateProjectRequest } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'NEW-3',
  'What one project asked for is given to the next, which did not ask and cannot undo it.',
  replacing('projects', (projects) => {
    let last: CreateProjectRequest['encryption']

    return {
      createProject(principal, request) {
        const { encryption = last } = request
        const project = projects.createProject(principal, { ...request, encryption })
        last = encryption
        return project
      },
    }
  }),
)
