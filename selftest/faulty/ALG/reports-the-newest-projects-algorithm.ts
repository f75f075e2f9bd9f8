import type { Algorithm } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-6',
  'Each new project changes what the console says of all the others.',
  replacing('projects', (projects) => {
    let newest: Algorithm | undefined

    return {
      createProject(principal, request) {
        const project = projects.createProject(principal, request)
        newest = project.encryption?.algorithm ?? newest
        return project
      },
      getProject(principal, request) {
        const project = projects.getProject(principal, request)
        if (!project.encryption) return project
        const { algorithm, key } = project.encryption
        return { ...project, encryption: { algorithm: newest ?? algorithm, key } }
      },
    }
  }),
)
