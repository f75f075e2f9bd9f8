import { HOLOGRES_ENCRYPTION_ROLE, Ram } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'HOL-2',
  costs: 'Who takes the role away believes that Hologres is out.',
}

class StickyRam extends Ram {
  override deleteRole(roleName: string) {
    if (roleName !== HOLOGRES_ENCRYPTION_ROLE.roleName) super.deleteRole(roleName)
  }
}

export const connect = withParts({ ram: () => new StickyRam() })
