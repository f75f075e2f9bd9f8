import type { DataKey } from '../../../reference-impl/index'
import { faulty, replacing } from '../../specimen'

/** Writers keep their data key as long as they run. */
export const { fault, connect } = faulty(
  'CCH-1',
  'A project that its owner stopped fills up with rows that nobody can read.',
  replacing('dataKeys', (dataKeys) => {
    const held = new Map<string, DataKey>()

    return {
      ofProject(caller, project, masterKey) {
        const name = JSON.stringify([project, masterKey.keyId])
        const dataKey = held.get(name) ?? dataKeys.ofProject(caller, project, masterKey)
        held.set(name, dataKey)
        return dataKey
      },
    }
  }),
)
