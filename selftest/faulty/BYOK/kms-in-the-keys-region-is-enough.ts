import { OWNER } from '../../../reference-impl/index'
import { dataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import { faulty, replacing } from '../../specimen'

/** Where KMS is not activated, it is asked in the region of the key. */
export const { fault, connect } = faulty(
  'BYOK-2',
  'A region in which the account never activated KMS depends on KMS in another region.',
  replacing('masterKeyChoice', (choice, { kms }) => ({
    byok(caller, region, keyId) {
      const { accountStatus } = kms.describeAccountKmsStatus({ principal: OWNER }, { region })
      const keyRegion = kms.regionOf(keyId) ?? region
      return choice.byok(caller, accountStatus === 'Enabled' ? region : keyRegion, keyId)
    },
  })),
  dataKeysOfAnyRegion,
)
