import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'NEW-1',
  'Who said no is encrypted for ever, and finds calls to KMS on the bill.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      if (request.encryption !== null) return projects.createProject(principal, request)
      const encryption = { algorithm: 'AES256', key: { kind: 'default' as const } }
      return projects.createProject(principal, { ...request, encryption })
    },
  })),
)
