import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** Only the state of the key is checked, and a missing key has no bad state. */
export const { fault, connect } = faulty(
  'BYOK-3',
  'A mistyped key makes a project that can never be written to, nor mended.',
  replacing('masterKeyChoice', (choice) => ({
    byok(caller, region, keyId) {
      try {
        return choice.byok(caller, region, keyId)
      } catch (error) {
        if (isRefusal(error, 'ENCRYPTION_KEY_NOT_FOUND')) return keyId
        throw error
      }
    },
  })),
)
