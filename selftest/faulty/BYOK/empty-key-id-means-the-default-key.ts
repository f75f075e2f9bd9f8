import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-3',
  'A template whose variable was never set puts projects under the wrong key for good.',
  replacing('masterKeyChoice', (choice) => ({
    byok: (caller, region, keyId) =>
      keyId ? choice.byok(caller, region, keyId) : choice.defaultKey(caller, region),
  })),
)
