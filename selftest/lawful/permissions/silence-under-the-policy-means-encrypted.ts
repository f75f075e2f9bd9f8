import { type CreateProjectRequest, Projects, ServiceError } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'What becomes of a request without a word on encryption where a policy forces encryption is ' +
    'left open: whoever may create encrypted projects only is given one.',
}

class ObligingProjects extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    try {
      return super.createProject(principal, request)
    } catch (error) {
      const isDenied = error instanceof ServiceError && error.code === 'NO_PRIVILEGE'
      if (!isDenied || request.encryption !== undefined) throw error
      const encryption = { algorithm: 'AES256', key: { kind: 'default' } } as const
      return super.createProject(principal, { ...request, encryption })
    }
  }
}

export const connect = withParts({ projects: (needs) => new ObligingProjects(needs) })
