import { DataWorks, OWNER } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-2',
  costs: 'A policy that forces encryption is walked around by everybody who opens DataWorks.',
}

class Almighty extends DataWorks {
  override createProject(...[, request]: Parameters<DataWorks['createProject']>) {
    return super.createProject(OWNER, request)
  }
}

export const connect = withParts({ dataworks: (needs) => new Almighty(needs) })
