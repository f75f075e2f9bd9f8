import {
  DataKeys,
  type DataKeysNeeds,
  type MasterKey,
  type ServiceCaller,
} from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'KEY-3',
  costs: 'Every stored file names the BYOK, and disabling it leaves them all open.',
}

/** Every data key is wrapped under the service's own key, whatever the envelope says. */
class DataKeysOfTheService extends DataKeys {
  readonly #kms: DataKeysNeeds['kms']

  constructor(needs: DataKeysNeeds) {
    super(needs)
    this.#kms = needs.kms
  }

  protected override generate(caller: ServiceCaller, { region }: MasterKey) {
    const { keyId } = this.#kms.serviceKey(caller, { region })
    return super.generate(caller, { keyId, region })
  }
}

export const connect = withParts({ dataKeys: (needs) => new DataKeysOfTheService(needs) })
