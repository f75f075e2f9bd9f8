import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'ALG-5',
  'Encrypting a project is answered with success, and nothing is ever encrypted.',
  replacing('projects', (projects) => ({
    updateProjectBasicMeta(principal, request) {
      const isEmpty = request.encryption?.algorithm === ''
      const asked = isEmpty ? { ...request, encryption: null } : request
      return projects.updateProjectBasicMeta(principal, asked)
    },
  })),
)
