import { ServiceError } from '../../../reference-impl/index'
import { wasEverDisabled } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

/** MaxCompute keeps a list of disabled keys and never takes a key off it. */
export const { fault, connect } = faulty(
  'CCH-5',
  'A key that was disabled by mistake for an hour has cost the project for good.',
  replacing('kms', (kms) => ({
    decrypt(caller, request) {
      const opened = kms.decrypt(caller, request)
      if (!caller.service || !wasEverDisabled(kms, opened.keyId)) return opened
      throw new ServiceError('Rejected.Disabled', 409, `${opened.keyId} was disabled once`)
    },
  })),
)
