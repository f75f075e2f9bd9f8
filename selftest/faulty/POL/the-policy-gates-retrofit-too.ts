import { faulty, replacing } from '../../specimen'

/** Creating and changing share one check, which sees an unencrypted project. */
export const { fault, connect } = faulty(
  'POL-5',
  'The policy that is to force encryption keeps old projects from being encrypted.',
  replacing('authorization', (authorization) => ({
    requireUpdateBasicMeta(principal, project) {
      authorization.requireUpdateBasicMeta(principal, project)
      authorization.requireCreateProject(principal, project, project.encryption !== null)
    },
  })),
)
