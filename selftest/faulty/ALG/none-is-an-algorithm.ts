import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-2',
  'A project asked for as encrypted comes into being in the clear, past every policy.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      const isNone = request.encryption?.algorithm === 'NONE'
      return projects.createProject(principal, isNone ? { ...request, encryption: null } : request)
    },
  })),
)
