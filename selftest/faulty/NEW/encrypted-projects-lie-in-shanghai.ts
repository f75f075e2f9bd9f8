import { type CreateProjectRequest, Projects } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-1',
  costs: 'Data that may not leave Singapore is stored in Shanghai once encryption is asked for.',
}

/** Default keys were tried out in one region, which stayed in the code. */
class Central extends Projects {
  override createProject(principal: string, request: CreateProjectRequest) {
    const isDefault = request.encryption?.key.kind === 'default'
    return super.createProject(
      principal,
      isDefault ? { ...request, region: 'cn-shanghai' } : request,
    )
  }
}

export const connect = withParts({ projects: (needs) => new Central(needs) })
