import { Ram } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'BYOK-4',
  costs: 'A role taken away by mistake cannot be given back, and no project can be made any more.',
}

class Unforgiving extends Ram {
  readonly #deleted = new Set<string>()

  override deleteRole(roleName: string) {
    this.#deleted.add(roleName)
    super.deleteRole(roleName)
  }

  override createRole(role: Parameters<Ram['createRole']>[0]) {
    if (!this.#deleted.has(role.roleName)) super.createRole(role)
  }
}

export const connect = withParts({ ram: () => new Unforgiving() })
