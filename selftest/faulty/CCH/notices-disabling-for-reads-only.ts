import { type DataKey, DataKeys } from '../../../reference-impl/index'
import type { Fault } from '../../specimen'
import { withParts } from '../../variation'

export const fault: Fault = {
  clause: 'CCH-1',
  costs: 'A project that its owner stopped fills up with rows that nobody can read.',
}

/** Writers hold their data key for as long as they run. */
class HoldingDataKeys extends DataKeys {
  readonly #held = new Map<string, DataKey>()

  override ofProject(...[caller, project, masterKey]: Parameters<DataKeys['ofProject']>) {
    const name = JSON.stringify([project, masterKey.keyId])
    const dataKey = this.#held.get(name) ?? super.ofProject(caller, project, masterKey)
    this.#held.set(name, dataKey)
    return dataKey
  }
}

export const connect = withParts({ dataKeys: (needs) => new HoldingDataKeys(needs) })
