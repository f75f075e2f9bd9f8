import { DAY_MS, DataKeyCache } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'How data keys are shared and who pays for unwrapping them is left open: projects under one ' +
    'master key share a data key, and each has KMS unwrap it for itself at every read and write.',
  { dataKeyCache: (clock) => new DataKeyCache(clock, 0) },
  replacing('dataKeys', (dataKeys, { clock }) => {
    /** For a day each: a rotation of the master key asks for another one. */
    const shared = new Map<string, { readonly wrapped: Buffer; readonly until: number }>()

    return {
      ofProject(caller, project, masterKey) {
        const { wrapped, until } = shared.get(masterKey.keyId) ?? { until: 0 }
        if (wrapped && clock.now() < until)
          return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
        const dataKey = dataKeys.ofProject(caller, project, masterKey)
        const dayLater = clock.now() + DAY_MS
        shared.set(masterKey.keyId, { wrapped: dataKey.wrapped, until: dayLater })
        return dataKey
      },
    }
  }),
)
