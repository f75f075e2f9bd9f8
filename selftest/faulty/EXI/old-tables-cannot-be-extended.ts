import { ServiceError } from '../../../reference-impl/index'
import { watchingOldRows } from '../../parts/old-rows'
import { faulty } from '../../specimen'

/** A table must be encrypted as a whole or not at all. */
export const { fault, connect } = faulty(
  'EXI-3',
  'Logs that are only ever added to come to a halt.',
  watchingOldRows((tunnel, holdsOldRows) => ({
    async writeRows(principal, request) {
      if (request.mode === 'append' && (await holdsOldRows(principal, request))) {
        throw new ServiceError('INVALID_PARAMETER', 400, `${request.table} has unencrypted rows`)
      }
      await tunnel.writeRows(principal, request)
    },
  })),
)
