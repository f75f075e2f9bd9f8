import { OWNER, ServiceError } from '../../../reference-impl/index'
import { unusableKeys } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

/** The default key is wrapped under the user's first key. */
export const { fault, connect } = faulty(
  'CCH-6',
  'Projects that never used the key of the user hang on it.',
  replacing('kms', (kms) => ({
    decrypt(caller, request) {
      const opened = kms.decrypt(caller, request)
      const { region } = request
      const key = kms.describeKey({ principal: OWNER }, { region, keyId: opened.keyId })
      if (key.creatorType === 'User' || unusableKeys(kms).size === 0) return opened
      throw new ServiceError('Rejected.Disabled', 409, 'the key above the default key is disabled')
    },
  })),
)
