import { DataKeys, type MasterKey, type ServiceCaller } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes: 'The page does not mention data keys: KMS makes a new one whenever something is stored.',
}

class FreshDataKeys extends DataKeys {
  override ofProject(caller: ServiceCaller, _project: string, masterKey: MasterKey) {
    return this.generate(caller, masterKey)
  }
}

export const connect = withParts({ dataKeys: (needs) => new FreshDataKeys(needs) })
