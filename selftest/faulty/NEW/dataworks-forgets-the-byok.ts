import { DataWorks } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-2',
  costs: 'Who brings a key of their own through DataWorks is under the service key, for good.',
}

class Careless extends DataWorks {
  override createProject(...[principal, request]: Parameters<DataWorks['createProject']>) {
    const { encryption } = request
    const asked = encryption && { ...encryption, key: { kind: 'default' as const } }
    return super.createProject(principal, { ...request, encryption: asked })
  }
}

export const connect = withParts({ dataworks: (needs) => new Careless(needs) })
