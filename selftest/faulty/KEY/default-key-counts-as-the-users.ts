import { faulty, replacing } from '../../specimen'

/** The key is created by the user's own call, once for each region. */
export const { fault, connect } = faulty(
  'KEY-8',
  'The user is billed for a key they never made, and may delete it by mistake.',
  replacing('masterKeyChoice', (_choice, { kms }) => {
    const made = new Map<string, string>()

    return {
      defaultKey({ principal }, region) {
        const keyId = made.get(region) ?? kms.createKey({ principal }, { region }).keyId
        made.set(region, keyId)
        return keyId
      },
    }
  }),
)
