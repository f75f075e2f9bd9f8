import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-2',
  'A Super_Administrator whose role was taken away goes on taking steps that nobody can take back.',
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
