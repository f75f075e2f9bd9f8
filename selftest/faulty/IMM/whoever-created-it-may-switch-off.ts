import { OWNER, type Project } from '../../../reference-impl/index'
import { allowingChanges } from '../../parts/allowed-changes'
import { faulty, replacing } from '../../specimen'

const creators = new WeakMap<Project, string>()

export const { fault, connect } = faulty(
  'IMM-5',
  'The developer who once created the project can open it for good.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      const description = projects.createProject(principal, request)
      if (principal !== OWNER) creators.set(projects.find(OWNER, request.name), principal)
      return description
    },
  })),
  allowingChanges(({ asked, principal, project }) => {
    return !asked && creators.get(project) === principal
  }),
)
