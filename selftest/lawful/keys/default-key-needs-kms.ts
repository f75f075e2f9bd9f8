import { OWNER, ServiceError } from '../../../reference-impl/index'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'The page asks for KMS in the region with a BYOK, and shows its activation as a first step ' +
    'for everybody: without it there is no default key either.',
  replacing('masterKeyChoice', (choice, { kms }) => ({
    defaultKey(caller, region) {
      const status = kms.describeAccountKmsStatus({ principal: OWNER }, { region })
      if (status.accountStatus === 'Enabled') return choice.defaultKey(caller, region)
      throw new ServiceError(
        'ENCRYPTION_KMS_NOT_ACTIVATED',
        403,
        `KMS is not activated in ${region}`,
      )
    },
  })),
)
