import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-5',
  'An administrator whose role was taken away goes on opening the project to other addresses.',
  replacing('projects', (projects) => ({
    assignRole(principal, request) {
      const { members } = projects.find(principal, request.project)
      const isHigher =
        members.may(request.principal, 'change basic properties') ||
        (request.role === 'user' && members.may(request.principal, 'change other properties'))
      if (!isHigher) projects.assignRole(principal, request)
    },
  })),
)
