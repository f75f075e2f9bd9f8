import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-2',
  'A role that is given out freely takes a step for the project that nobody can take back.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      // Only Admin and higher roles may give this role.
      if (project.members.mayGive(principal, 'custom-admin')) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
