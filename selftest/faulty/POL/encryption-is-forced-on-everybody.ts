import { OWNER, ServiceError } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'POL-3',
  'Nobody has attached a policy, and still no unencrypted project can be created.',
  replacing('authorization', (authorization) => ({
    requireCreateProject(principal, place, isOn) {
      authorization.requireCreateProject(principal, place, isOn)
      if (isOn || principal === OWNER) return
      throw new ServiceError('NO_PRIVILEGE', 403, `${place.name} has to be encrypted`)
    },
  })),
)
