import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-5',
  'On the day the policy is attached, every older project can no longer be administered.',
  replacing('authorization', (authorization) => ({
    requireSetProperty(principal, project) {
      authorization.requireSetProperty(principal, project)
      authorization.requireCreateProject(principal, project, project.encryption !== null)
    },
  })),
)
