import { dataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import { faulty, replacing } from '../../specimen'

/** KMS is asked in the key's region, where it is activated. */
export const { fault, connect } = faulty(
  'BYOK-8',
  'A project depends on a key abroad, and every read waits for another continent.',
  replacing('masterKeyChoice', (choice, { kms }) => ({
    byok: (caller, region, keyId) => choice.byok(caller, kms.regionOf(keyId) ?? region, keyId),
  })),
  dataKeysOfAnyRegion,
)
