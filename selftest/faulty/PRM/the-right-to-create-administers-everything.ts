import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-6',
  "Who may create projects of their own encrypts everybody's.",
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      if (authorization.allowsByRam(principal, 'odps:CreateProject', project)) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
