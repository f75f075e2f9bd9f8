import { ServiceError } from '../../../reference-impl/index'
import { unusableKeys } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-6',
  'Projects that never had to do with keys cannot be read because of one.',
  replacing('tunnel', (tunnel, { kms, projects }) => ({
    async readRows(principal, request, reader) {
      const { encryption } = projects.find(principal, request.project)
      if (!encryption && unusableKeys(kms).size > 0) {
        throw new ServiceError(
          'ENCRYPTION_KEY_UNAVAILABLE',
          409,
          'a key of the account is disabled',
        )
      }
      return tunnel.readRows(principal, request, reader)
    },
  })),
)
