import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-3',
  'The account cannot keep its encryption in hand: a project hands out the right by itself.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      if (authorization.allowsByRole(principal, 'change basic properties', project)) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
