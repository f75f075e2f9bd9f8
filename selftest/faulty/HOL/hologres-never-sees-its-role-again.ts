import { HOLOGRES_ENCRYPTION_ROLE } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-2',
  'One slip with the role, and Hologres is of no use for the project any more.',
  replacing('ram', (ram) => {
    let wasTaken = false

    return {
      createRole(role) {
        const isOver = wasTaken && role.roleName === HOLOGRES_ENCRYPTION_ROLE.roleName
        if (!isOver) ram.createRole(role)
      },
      deleteRole(roleName) {
        ram.deleteRole(roleName)
        wasTaken ||= roleName === HOLOGRES_ENCRYPTION_ROLE.roleName
      },
    }
  }),
)
