import { HOLOGRES_ENCRYPTION_ROLE, Ram } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-2',
  costs: 'One slip with the role, and Hologres is of no use for the project any more.',
}

class UnforgivingRam extends Ram {
  #wasTaken = false

  override createRole(role: Parameters<Ram['createRole']>[0]) {
    const isOver = this.#wasTaken && role.roleName === HOLOGRES_ENCRYPTION_ROLE.roleName
    if (!isOver) super.createRole(role)
  }

  override deleteRole(roleName: string) {
    super.deleteRole(roleName)
    this.#wasTaken ||= roleName === HOLOGRES_ENCRYPTION_ROLE.roleName
  }
}

export const connect = withParts({ ram: () => new UnforgivingRam() })
