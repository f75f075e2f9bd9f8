import { DAY_MS } from '../../../reference-impl/index'
import { lawful, perSandbox, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'When KMS is first asked for a data key is left open: here as soon as a project is encrypted, ' +
    'and what is unwrapped is thrown away until rows are written.',
  perSandbox(() => {
    /** For the first day: a rotation of the master key asks for another one. */
    const prepared = new Map<string, { readonly wrapped: Buffer; readonly until: number }>()
    return [
      replacing('masterKeyChoice', (choice, { clock, kms }) => ({
        resolve(caller, region, asked) {
          const keyId = choice.resolve(caller, region, asked)
          const { ciphertextBlob } = kms.generateDataKey(caller, { region, keyId })
          const until = clock.now() + DAY_MS
          prepared.set(JSON.stringify([caller.project, keyId]), { wrapped: ciphertextBlob, until })
          return keyId
        },
      })),
      replacing('dataKeys', (dataKeys, { clock }) => ({
        ofProject(caller, project, masterKey) {
          const name = JSON.stringify([caller.project, masterKey.keyId])
          const { wrapped, until } = prepared.get(name) ?? { until: 0 }
          if (!wrapped || clock.now() >= until)
            return dataKeys.ofProject(caller, project, masterKey)
          return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
        },
      })),
    ]
  }),
)
