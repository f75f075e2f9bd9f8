import { DataWorks } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-2',
  costs: 'The choice in the console of DataWorks is for show, and cannot be mended afterwards.',
}

/** The pick-list is not wired up, so that nothing in it is refused either. */
class Careless extends DataWorks {
  override createProject(...[principal, request]: Parameters<DataWorks['createProject']>) {
    const { encryption } = request
    const asked = encryption && { ...encryption, algorithm: 'AES256' }
    return super.createProject(principal, { ...request, encryption: asked })
  }
}

export const connect = withParts({ dataworks: (needs) => new Careless(needs) })
