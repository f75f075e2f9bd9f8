import { ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-1',
  'Exactly the projects that have something to protect cannot be encrypted.',
  replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const project = projects.find(principal, request.project)
      if (!project.encryption && project.tables.size > 0) {
        throw new ServiceError('INVALID_PARAMETER', 400, `${project.name} is not empty`)
      }
      return projects.updateProjectBasicMeta(principal, request)
    },
  })),
)
