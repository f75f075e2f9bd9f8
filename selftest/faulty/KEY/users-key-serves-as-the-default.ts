import { faulty, replacing } from '../../specimen'

/** Any key of the region is used before a new one is created. */
export const { fault, connect } = faulty(
  'KEY-1',
  'A key made for something else opens the data, and deleting it takes the data along.',
  replacing('masterKeyChoice', (choice, { kms }) => ({
    defaultKey(caller, region) {
      const serviceKey = choice.defaultKey(caller, region)
      const { keys } = kms.listKeys({ principal: caller.principal }, { region })
      return keys.find(({ keyId }) => keyId !== serviceKey)?.keyId ?? serviceKey
    },
  })),
)
