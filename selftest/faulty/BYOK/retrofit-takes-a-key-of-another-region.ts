import { byokOnRetrofit } from '../../parts/byok-on-retrofit'
import { dataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-8',
  'What is refused for a new project is let through for the old ones, and cannot be undone.',
  byokOnRetrofit((choice, { kms }) => (caller, region, keyId) => {
    return choice.byok(caller, kms.regionOf(keyId) ?? region, keyId)
  }),
  dataKeysOfAnyRegion,
)
