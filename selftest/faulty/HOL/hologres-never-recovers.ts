import { ServiceError } from '../../../reference-impl/index'
import { wasEverDisabled } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'HOL-7',
  'The key is back, MaxCompute works, and Hologres stays shut.',
  replacing('kms', (kms) => ({
    decrypt(caller, request) {
      const opened = kms.decrypt(caller, request)
      if (caller.service !== 'hologres' || !wasEverDisabled(kms, opened.keyId)) return opened
      throw new ServiceError('Rejected.Disabled', 409, `${opened.keyId} was disabled once`)
    },
  })),
)
