import { faulty, replacing } from '../../specimen'

/** Projects are encrypted by default and reported as they were requested. */
export const { fault, connect } = faulty(
  'NEW-3',
  'A project that says it is not encrypted pays for calls to KMS and stops when KMS does.',
  replacing('projects', (projects) => {
    const secret = new Set<string>()

    return {
      createProject(principal, request) {
        if (request.encryption) return projects.createProject(principal, request)
        const encryption = { algorithm: 'AES256', key: { kind: 'default' as const } }
        const project = projects.createProject(principal, { ...request, encryption })
        secret.add(request.name)
        return { ...project, encryption: null }
      },
      getProject(principal, request) {
        const project = projects.getProject(principal, request)
        return secret.has(request.project) ? { ...project, encryption: null } : project
      },
    }
  }),
)
