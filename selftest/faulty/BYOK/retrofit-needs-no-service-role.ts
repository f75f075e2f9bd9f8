import { byokOnRetrofit } from '../../parts/byok-on-retrofit'
import { isRefusal } from '../../parts/refusals'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-7',
  'An existing project is encrypted for good under a key that it may not use.',
  byokOnRetrofit((choice) => (caller, region, keyId) => {
    try {
      return choice.byok(caller, region, keyId)
    } catch (error) {
      if (isRefusal(error, 'ENCRYPTION_ROLE_NOT_GRANTED')) return keyId
      throw error
    }
  }),
)
