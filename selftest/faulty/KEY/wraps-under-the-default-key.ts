import { faulty, replacing } from '../../specimen'

/** The BYOK is checked and reported, and never used. */
export const { fault, connect } = faulty(
  'KEY-3',
  'The key of their own that somebody pays for and could disable protects nothing.',
  replacing('masterKeyChoice', (choice) => ({
    byok(caller, region, keyId) {
      choice.byok(caller, region, keyId)
      return choice.defaultKey(caller, region)
    },
  })),
)
