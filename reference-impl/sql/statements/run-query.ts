/** From the text of a query to its answer. */

import type { TypedRow } from '../../columns'
import { ServiceError } from '../../errors'
import type { SqlAnswer } from '../sql-answer'
import { noPermission } from '../sql-errors'
import type { SqlNeeds, SqlRequest } from '../sql-request'
import { parse } from '../syntax/parse'
import type { Select, Statement } from '../syntax/statement'
import { insert } from './insert'
import { KeptRows } from './kept-rows'
import { changeMembers } from './members'
import { projectProperties } from './project-properties'
import { planSelect } from './select'
import { Session } from './session'
import { show } from './show'
import { changeTable } from './tables'

export async function runQuery(
  needs: SqlNeeds,
  principal: string,
  request: SqlRequest,
): Promise<SqlAnswer> {
  const statements = parse(request.query)
  const session = new Session(needs, principal, request)
  let answer: SqlAnswer = done('')
  try {
    for (const statement of statements) answer = await execute(session, statement)
    return answer
  } catch (error) {
    // Where it is about a table or a member, the statement has said so with its place.
    const isRight = error instanceof ServiceError && error.code === 'NO_PRIVILEGE'
    throw isRight ? noPermission(null, error.message) : error
  }
}

function done(text: string): SqlAnswer {
  return { kind: 'done', text }
}

async function execute(session: Session, statement: Statement): Promise<SqlAnswer> {
  switch (statement.kind) {
    case 'select':
      return resultOf(session, statement)
    case 'insert':
      await insert(session, statement)
      return done('')
    case 'create table':
    case 'drop table':
    case 'rename table':
    case 'add partition':
    case 'drop partition':
    case 'truncate':
      await changeTable(session, statement)
      return done('')
    case 'describe':
    case 'show tables':
    case 'show partitions':
    case 'show create table':
      return done(await show(session, statement))
    case 'set':
      session.set(statement.key, statement.value)
      return done('')
    case 'show project':
    case 'set project':
      return done(projectProperties(session, statement))
    default:
      return done(changeMembers(session, statement))
  }
}

async function resultOf(session: Session, select: Select): Promise<SqlAnswer> {
  const { columns, batches } = await planSelect(session, select)
  const rows: TypedRow[] = []
  const bound = new KeptRows('rows of the result')
  for await (const batch of batches()) {
    for (const row of batch) {
      bound.add(row)
      rows.push(row)
    }
  }
  return { kind: 'rows', columns, rows, timeZone: session.zone }
}
