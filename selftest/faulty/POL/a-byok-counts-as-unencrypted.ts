import { faulty, replacing } from '../../specimen'

/** Only the default key counts as encryption. */
export const { fault, connect } = faulty(
  'POL-2',
  'Who follows the policy with a key of their own is refused all the same.',
  replacing('authorization', (authorization) => ({
    requireCreateProject(principal, place) {
      authorization.requireCreateProject(principal, place, place.encryption?.key.kind === 'default')
    },
  })),
)
