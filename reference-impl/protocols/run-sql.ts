/** Statements of SQL on the cloud that is served. */

import { ServiceError } from '../errors'
import type { RunSql } from './odps'

export const runSql: RunSql = async (_cloud, _principal, { query }) => {
  if (/^\s*SELECT\s+1\s*;?\s*$/i.test(query)) {
    const type = { name: 'BIGINT' } as const
    const columns = [{ name: '_c0', type, comment: '', isNullable: true }]
    return { kind: 'rows', columns, rows: [[1n]] }
  }
  throw new ServiceError(
    'ODPS-0130161',
    400,
    'ODPS-0130161:[1,1] Parse exception - SELECT 1 is the only statement so far',
  )
}
