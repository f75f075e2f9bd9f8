/** Statements of SQL on the cloud that is served. */

import type { Clock } from '../clock'
import { Sql } from '../sql'
import type { RunSql } from './odps'

/** @param clockOf the clock of the cloud, which may be another one after a reset */
export function sqlBy(clockOf: () => Clock): RunSql {
  return ({ accountId, projects, ram, tables }, principal, request) =>
    new Sql({ accountId, clock: clockOf(), projects, ram, tables }).run(principal, request)
}
