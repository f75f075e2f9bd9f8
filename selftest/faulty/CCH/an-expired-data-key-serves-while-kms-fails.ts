import { isKmsFailure } from '../../parts/kms-failures'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-1',
  'Who keeps MaxCompute away from KMS keeps the data open, although its key was disabled long ago.',
  replacing('dataKeys', (dataKeys) => {
    const kept = new Map<string, Buffer>()
    return {
      ofProject(caller, project, masterKey) {
        const dataKey = dataKeys.ofProject(caller, project, masterKey)
        kept.set(dataKey.wrapped.toString('base64'), dataKey.plaintext)
        return dataKey
      },
      unwrap(caller, region, wrapped) {
        try {
          return dataKeys.unwrap(caller, region, wrapped)
        } catch (error) {
          const dataKey = kept.get(wrapped.toString('base64'))
          if (dataKey && isKmsFailure(error)) return dataKey
          throw error
        }
      },
    }
  }),
)
