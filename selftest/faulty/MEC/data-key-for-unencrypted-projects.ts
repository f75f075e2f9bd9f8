import {
  DataKeys,
  type DataKeysNeeds,
  type Project,
  type ServiceCaller,
  Tunnel,
  type TunnelNeeds,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-5',
  costs: 'Who never asked for encryption pays for calls to KMS, and depends on its being there.',
}

/** A data key is made ready for every project, needed or not. */
class ReadyDataKeys extends DataKeys {
  readonly #kms: DataKeysNeeds['kms']

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  makeReady(caller: ServiceCaller, { name, region }: Project) {
    const { keyId } = this.#kms.serviceKey(caller, { region })
    this.ofProject(caller, name, { keyId, region })
  }
}

class EagerTunnel extends Tunnel {
  readonly #dataKeys: ReadyDataKeys

  constructor(needs: TunnelNeeds) {
    super(needs)
    this.#dataKeys = needs.dataKeys as ReadyDataKeys
  }

  protected override seal(principal: string, project: Project, chunk: Buffer) {
    this.#dataKeys.makeReady({ principal, service: 'odps', project: project.name }, project)
    return super.seal(principal, project, chunk)
  }
}

export const connect = withParts({
  dataKeys: (needs) => new ReadyDataKeys(needs),
  tunnel: (needs) => new EagerTunnel(needs),
})
