import { lawful, perSandbox, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'When KMS is first asked for a data key is left open: here as soon as a project is encrypted, ' +
    'and what is unwrapped is thrown away until rows are written.',
  perSandbox(() => {
    const prepared = new Map<string, Buffer>()
    return [
      replacing('masterKeyChoice', (choice, { kms }) => ({
        resolve(caller, region, asked) {
          const keyId = choice.resolve(caller, region, asked)
          const { ciphertextBlob } = kms.generateDataKey(caller, { region, keyId })
          prepared.set(JSON.stringify([caller.project, keyId]), ciphertextBlob)
          return keyId
        },
      })),
      replacing('dataKeys', (dataKeys) => ({
        ofProject(caller, project, masterKey) {
          const wrapped = prepared.get(JSON.stringify([caller.project, masterKey.keyId]))
          if (!wrapped) return dataKeys.ofProject(caller, project, masterKey)
          return { wrapped, plaintext: dataKeys.unwrap(caller, masterKey.region, wrapped) }
        },
      })),
    ]
  }),
)
