import {
  Authorization,
  type AuthorizationNeeds,
  MAXCOMPUTE_ENCRYPTION_ROLE,
  type Project,
  type Ram,
  ServiceError,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'What a running project does once the role is taken from MaxCompute is left open: under a BYOK ' +
    'it stops at once.',
}

class WatchfulAuthorization extends Authorization {
  readonly #ram: Ram

  constructor(needs: AuthorizationNeeds) {
    super(needs)
    this.#ram = needs.ram
  }

  override requireUseData(principal: string, project: Project): void {
    super.requireUseData(principal, project)
    const needsRole = project.encryption?.key.kind === 'byok'
    if (!needsRole || this.#ram.hasRole(MAXCOMPUTE_ENCRYPTION_ROLE.roleName)) return
    throw new ServiceError('ENCRYPTION_ROLE_NOT_GRANTED', 403, 'MaxCompute has lost its role')
  }
}

export const connect = withParts({ authorization: (needs) => new WatchfulAuthorization(needs) })
