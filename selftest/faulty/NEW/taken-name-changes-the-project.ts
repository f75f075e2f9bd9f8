import { isAlgorithm } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** The operation creates a project, or updates it if the name is taken. */
export const { fault, connect } = faulty(
  'NEW-4',
  'Creating a project by a name that is taken changes the cipher of the one that has it.',
  replacing('projects', (projects, { masterKeyChoice }) => {
    const created = new Set<string>()

    return {
      createProject(principal, request) {
        const { name, region, encryption } = request
        if (!created.has(name) || !encryption || !isAlgorithm(encryption.algorithm)) {
          const project = projects.createProject(principal, request)
          created.add(name)
          return project
        }
        const { algorithm, key } = encryption
        const caller = { principal, service: 'odps' as const, project: name }
        const masterKeyId = masterKeyChoice.resolve(caller, region, key)
        projects.find(principal, name).encryption = { algorithm, key, masterKeyId }
        return projects.getProject(principal, { project: name })
      },
    }
  }),
)
