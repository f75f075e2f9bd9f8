import { dataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import { faulty, replacing } from '../../specimen'

/** Only the part of a region's name before the hyphen is compared. */
export const { fault, connect } = faulty(
  'BYOK-8',
  'A project in Shanghai stops when KMS in Beijing does.',
  replacing('masterKeyChoice', (choice, { kms }) => ({
    byok(caller, region, keyId) {
      const keyRegion = kms.regionOf(keyId) ?? region
      const isSameCountry = keyRegion.split('-')[0] === region.split('-')[0]
      return choice.byok(caller, isSameCountry ? keyRegion : region, keyId)
    },
  })),
  dataKeysOfAnyRegion,
)
