import { ServiceError } from '../../../reference-impl/index'
import { wasEverDisabled } from '../../parts/key-history'
import { faulty, replacing } from '../../specimen'

export const { fault, connect } = faulty(
  'CCH-5',
  'The key is back, and every job that writes goes on failing.',
  replacing('tunnel', (tunnel, { kms, projects }) => ({
    async writeRows(principal, request) {
      const { encryption } = projects.find(principal, request.project)
      if (encryption && wasEverDisabled(kms, encryption.masterKeyId)) {
        throw new ServiceError('ENCRYPTION_KEY_UNAVAILABLE', 409, 'the project is read-only')
      }
      await tunnel.writeRows(principal, request)
    },
  })),
)
