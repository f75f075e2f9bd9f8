import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-3',
  'Somebody with a broad policy encrypts projects of teams they do not belong to.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      const isStranger = !project.members.may(principal, 'look')
      const byRam = authorization.allowsByRam(principal, 'odps:UpdateProjectBasicMeta', project)
      if (isStranger && byRam) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
