/** SQL: entry file of this folder. It stands on maxcompute, which knows nothing of it. */

import '../loaded-mark'

export { Sql } from './sql'
export type { SqlAnswer } from './sql-answer'
export type { SqlNeeds, SqlRequest } from './sql-request'
