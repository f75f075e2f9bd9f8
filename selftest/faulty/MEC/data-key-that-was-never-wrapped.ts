import { DataKeys, type MasterKey, type ServiceCaller } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'MEC-4',
  costs:
    'What is stored as the wrapped data key is the data key, and the master key guards nothing.',
}

class UnwrappedDataKeys extends DataKeys {
  protected override generate(caller: ServiceCaller, masterKey: MasterKey) {
    const { plaintext } = super.generate(caller, masterKey)
    return { plaintext, wrapped: plaintext }
  }

  override unwrap(_caller: ServiceCaller, _region: string, wrapped: Buffer) {
    return wrapped
  }
}

export const connect = withParts({ dataKeys: (needs) => new UnwrappedDataKeys(needs) })
