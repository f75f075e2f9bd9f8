import {
  type DataKey,
  type Encryption,
  Projects,
  type ProjectsNeeds,
  Sealing,
  type UpdateProjectBasicMetaRequest,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'ALG-3',
  costs: 'A project that was encrypted later reports the cipher it chose and uses another.',
}

const retrofitted = new WeakSet<Encryption>()

class NotingProjects extends Projects {
  override updateProjectBasicMeta(principal: string, request: UpdateProjectBasicMetaRequest) {
    const description = super.updateProjectBasicMeta(principal, request)
    const { encryption } = this.find(principal, request.project)
    if (encryption) retrofitted.add(encryption)
    return description
  }
}

class SealingTwoWays extends Sealing {
  override sealed(chunk: Buffer, encryption: Encryption, dataKey: DataKey) {
    const used: Encryption = retrofitted.has(encryption)
      ? { ...encryption, algorithm: 'AES256' }
      : encryption
    return super.sealed(chunk, used, dataKey)
  }
}

export const connect = withParts({
  projects: (needs: ProjectsNeeds) => new NotingProjects(needs),
  sealing: (needs) => new SealingTwoWays(needs),
})
