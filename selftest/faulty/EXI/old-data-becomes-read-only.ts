import { ServiceError } from '../../../reference-impl/index'
import { watchingOldRows } from '../../parts/old-rows'
import { faulty } from '../../specimen'

export const { fault, connect } = faulty(
  'EXI-3',
  'Every job that writes to an older table fails on the day the project is encrypted.',
  watchingOldRows((tunnel, holdsOldRows) => ({
    async writeRows(principal, request) {
      if (await holdsOldRows(principal, request)) {
        throw new ServiceError('INVALID_PARAMETER', 400, `${request.table} has unencrypted rows`)
      }
      await tunnel.writeRows(principal, request)
    },
  })),
)
