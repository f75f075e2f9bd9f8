import { ServiceError } from '../../../reference-impl/index'
import { watchingOldRows } from '../../parts/old-rows'
import { faulty } from '../../specimen'

/** In an encrypted project, an object without an envelope counts as damaged. */
export const { fault, connect } = faulty(
  'EXI-3',
  'Who encrypts a project loses everything that was in it.',
  watchingOldRows((tunnel, holdsOldRows) => ({
    async readRows(principal, request, reader) {
      if (await holdsOldRows(principal, request)) {
        throw new ServiceError(
          'ENCRYPTION_KEY_UNAVAILABLE',
          409,
          `${request.table} has no envelope`,
        )
      }
      return tunnel.readRows(principal, request, reader)
    },
  })),
)
