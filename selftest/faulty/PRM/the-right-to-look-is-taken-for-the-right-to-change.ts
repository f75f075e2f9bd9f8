import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-3',
  'A policy for reading configurations lets administrators rewrite them.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      const byRam = authorization.allowsByRam(principal, 'odps:GetProject', project)
      if (byRam && authorization.allowsByRole(principal, 'change basic properties', project)) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
