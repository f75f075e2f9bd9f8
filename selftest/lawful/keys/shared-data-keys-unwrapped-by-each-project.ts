import { DataKeyCache } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'How data keys are shared and who pays for unwrapping them is left open: projects under one ' +
    'master key share a data key, and each has KMS unwrap it for itself at every read and write.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, 0) },
  replacing('dataKeys', (dataKeys) => {
    const shared = new Map<string, Buffer>()

    return {
      ofProject(caller, project, masterKey) {
        const wrapped = shared.get(masterKey.keyId)
        if (wrapped)
          return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
        const dataKey = dataKeys.ofProject(caller, project, masterKey)
        shared.set(masterKey.keyId, dataKey.wrapped)
        return dataKey
      },
    }
  }),
)
