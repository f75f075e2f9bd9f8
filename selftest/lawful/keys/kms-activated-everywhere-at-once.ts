import { REGIONS } from '../../parts/regions'
import { lawful, replacing } from '../../specimen'

export const { freedom, connect } = lawful(
  'KMS has to be activated in the project’s region, and nothing says that it is activated there ' +
    'only: the first activation counts for every region.',
  replacing('kms', (kms) => ({
    openKmsService(caller, request) {
      kms.openKmsService(caller, request)
      for (const region of REGIONS) kms.openKmsService(caller, { region })
    },
  })),
)
