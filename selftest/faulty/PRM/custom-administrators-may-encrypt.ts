import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'PRM-2',
  'A role made up for one small task is enough for a step that cannot be taken back.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      const isCustom =
        project.members.may(principal, 'change other properties') &&
        !project.members.mayGive(principal, 'custom-admin')
      if (isCustom) return
      authorization.requireUpdateBasicMeta(principal, project)
    },
  })),
)
