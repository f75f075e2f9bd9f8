import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-2',
  'A policy for reading configurations is enough to rewrite them.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      if (authorization.allowsByRam(principal, 'odps:GetProject', project)) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
