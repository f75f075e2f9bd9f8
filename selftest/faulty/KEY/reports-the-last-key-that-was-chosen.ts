import type { KeyChoice } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-7',
  'The console names the wrong key, and the right one is disabled in good faith.',
  replacing('projects', (projects) => {
    let last: KeyChoice | undefined

    return {
      createProject(principal, request) {
        const project = projects.createProject(principal, request)
        last = project.encryption?.key ?? last
        return project
      },
      getProject(principal, request) {
        const project = projects.getProject(principal, request)
        if (!project.encryption) return project
        const { algorithm, key } = project.encryption
        return { ...project, encryption: { algorithm, key: last ?? key } }
      },
    }
  }),
)
