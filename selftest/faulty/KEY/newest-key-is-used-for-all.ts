import { faulty, replacing } from '../../specimen'

/** MaxCompute expects that an account has one key only. */
export const { fault, connect } = faulty(
  'KEY-3',
  'Departments that keep keys of their own find their data under the key of another.',
  replacing('masterKeyChoice', (choice, { kms }) => ({
    byok(caller, region, keyId) {
      const chosen = choice.byok(caller, region, keyId)
      const { keys } = kms.listKeys({ principal: caller.principal }, { region, pageSize: 100 })
      return keys.at(-1)?.keyId ?? chosen
    },
  })),
)
