import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'NEW-3',
  'Scripts that never heard of encryption make projects that depend on KMS, for good.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      if (request.encryption !== undefined) return projects.createProject(principal, request)
      const encryption = { algorithm: 'AES256', key: { kind: 'default' as const } }
      return projects.createProject(principal, { ...request, encryption })
    },
  })),
)
