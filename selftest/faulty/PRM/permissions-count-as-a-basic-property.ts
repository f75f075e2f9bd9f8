import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-4',
  'An Admin may change who connects, and not who reads.',
  replacing('projects', (projects, { authorization }) => ({
    setProperty(principal, request) {
      const project = projects.find(principal, request.project)
      if (request.property === 'permissions') {
        authorization.requireUpdateBasicMeta(principal, project)
      }
      projects.setProperty(principal, request)
    },
  })),
)
