import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-5',
  'A form sent with one field left empty makes an unencrypted project, and says yes.',
  replacing('projects', (projects) => ({
    createProject(principal, request) {
      const isEmpty = request.encryption?.algorithm.trim() === ''
      return projects.createProject(principal, isEmpty ? { ...request, encryption: null } : request)
    },
  })),
)
