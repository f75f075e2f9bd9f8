import { DataWorks } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'NEW-2',
  costs:
    'Who creates a project in the console of DataWorks has it in the clear, whatever was ticked.',
}

class Careless extends DataWorks {
  override createProject(...[principal, request]: Parameters<DataWorks['createProject']>) {
    return super.createProject(principal, { ...request, encryption: null })
  }
}

export const connect = withParts({ dataworks: (needs) => new Careless(needs) })
