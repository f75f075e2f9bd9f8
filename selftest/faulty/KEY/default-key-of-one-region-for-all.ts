import { dataKeysOfAnyRegion } from '../../parts/data-keys-of-any-region'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'KEY-6',
  'Data that must stay within one region depends on a key, and calls, in another.',
  replacing('masterKeyChoice', (choice) => ({
    defaultKey: (caller) => choice.defaultKey(caller, 'cn-shanghai'),
  })),
  dataKeysOfAnyRegion,
)
