import { ServiceError } from '../../../reference-impl/index'
import { unusableKeys } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-6',
  'One team disables its key, and every encrypted project of the account stands still.',
  replacing('kms', (kms) => ({
    decrypt(caller, request) {
      if (caller.service && unusableKeys(kms).size > 0) {
        throw new ServiceError('Rejected.Disabled', 409, 'a key of the account is disabled')
      }
      return kms.decrypt(caller, request)
    },
  })),
)
