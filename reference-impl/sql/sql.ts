/**
 * SQL of MaxCompute over the tables of the reference. The parser and what executes statements are loaded with
 * the first query, because most programs that load the reference ask none.
 */

import type { SqlAnswer } from './sql-answer'
import type { SqlNeeds, SqlRequest } from './sql-request'

export class Sql {
  readonly #needs: SqlNeeds

  constructor(needs: SqlNeeds) {
    this.#needs = needs
  }

  /**
   * Executes the statements one after another, and answers with what the last one says. All are parsed before
   * the first is executed.
   *
   * @throws ServiceError with a code of SQL such as `ODPS-0130161` and the message
   * `ODPS-0130161:[1,15] Parse exception - …`, or with the code of a service below, such as that of a disabled key
   */
  async run(principal: string, request: SqlRequest): Promise<SqlAnswer> {
    const { runQuery } = await import('./statements/run-query')
    return runQuery(this.#needs, principal, request)
  }
}
