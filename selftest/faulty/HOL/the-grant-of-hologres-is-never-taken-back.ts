import { HOLOGRES_ENCRYPTION_ROLE } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-2',
  'Who takes the role away believes that Hologres is out.',
  replacing('ram', (ram) => ({
    deleteRole(roleName) {
      if (roleName !== HOLOGRES_ENCRYPTION_ROLE.roleName) ram.deleteRole(roleName)
    },
  })),
)
