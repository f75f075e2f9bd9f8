import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'BYOK-1',
  'A service that costs money is switched on in a region without anybody having asked for it.',
  replacing('kms', (kms) => ({
    createKey(caller, request) {
      kms.openKmsService(caller, request)
      return kms.createKey(caller, request)
    },
  })),
)
