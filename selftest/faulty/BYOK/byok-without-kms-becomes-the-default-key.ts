import { isRefusal } from '../../parts/refusals'
import { faulty, replacing } from '../../specimen'

/** Where the user's KMS is not activated, the default key is used. */
export const { fault, connect } = faulty(
  'BYOK-1',
  'Who asked for a key of their own is under the service key, and cannot change it any more.',
  replacing('masterKeyChoice', (choice) => ({
    byok(caller, region, keyId) {
      try {
        return choice.byok(caller, region, keyId)
      } catch (error) {
        const isMissing = isRefusal(error, 'ENCRYPTION_KMS_NOT_ACTIVATED')
        if (isMissing) return choice.defaultKey(caller, region)
        throw error
      }
    },
  })),
)
