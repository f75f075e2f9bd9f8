import { DataKeys, type MasterKey, type ServiceCaller } from '../../../reference-impl/index'
import type { Freedom } from '../../specimen'
import { withParts } from '../../variation'

export const freedom: Freedom = {
  takes:
    'The page does not say how many calls KMS gets: all projects under one master key share a data ' +
    'key and what is cached of it, so that most reads and writes need none.',
}

class SharedDataKeys extends DataKeys {
  override ofProject(caller: ServiceCaller, _project: string, masterKey: MasterKey) {
    return super.ofProject(caller, 'every project', masterKey)
  }
}

export const connect = withParts({ dataKeys: (needs) => new SharedDataKeys(needs) })
