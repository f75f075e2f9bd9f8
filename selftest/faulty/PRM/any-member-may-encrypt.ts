import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-2',
  'Everybody who may read a table can bind the project to an algorithm and a key for good.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      if (project.members.may(principal, 'use data')) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
