import {
  type OneWayDoor,
  Projects,
  type ProjectsNeeds,
  ServiceError,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page gives no order of checks: that an encrypted project cannot be changed is said before ' +
    'anybody’s roles are looked at.',
}

class ClosedProjects extends Projects {
  readonly #door: OneWayDoor

  constructor(needs: ProjectsNeeds) {
    super(needs)
    this.#door = needs.oneWayDoor
  }

  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const { encryption } = this.find(principal, request.project)
    if (this.#door(encryption, request.encryption) === 'shut') {
      throw new ServiceError('ENCRYPTION_IMMUTABLE', 409, `${request.project} stays as it is`)
    }
    return super.updateProjectBasicMeta(principal, request)
  }
}

export const connect = withParts({ projects: (needs) => new ClosedProjects(needs) })
