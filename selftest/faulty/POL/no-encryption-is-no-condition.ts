import { faulty, replacing } from '../../specimen'

/** The condition key is sent only for encrypted projects. */
export const { fault, connect } = faulty(
  'POL-1',
  'A condition that asks for "false" never fits, and unencrypted projects come into being.',
  replacing('authorization', (authorization) => ({
    requireCreateProject(principal, place, isOn) {
      if (!isOn && authorization.allowsByRam(principal, 'odps:CreateProject', place)) return
      authorization.requireCreateProject(principal, place, isOn)
    },
  })),
)
