/** Statements through the control plane: Hologres reads MaxCompute without a PostgreSQL client. */

import { type Instance, type Row, ServiceError } from '../../index'
import { type Call, NotValid, required, roa, text } from '../gateway'
import { bodyOf, type Members, requiredText } from '../maxcompute/sent-body'
import { INSTANCE, permitted } from './instance-operations'
import { parseStatement, type Statement } from './statement'

const ID = { instanceId: required(text) }
const LONGEST_SQL = 16_384
const [DEFAULT_ROWS, MOST_ROWS] = [200, 1000]

export const statementOperations = [
  roa('EnableExecuteStatement', `POST ${INSTANCE}/enableExecuteStatement`, ID, (call, input) => {
    permitted(call, 'EnableExecuteStatement', input.instanceId)
    call.cloud.hologres.update(input.instanceId, { executesStatements: true })
    return answered(call, true)
  }),
  roa('DisableExecuteStatement', `POST ${INSTANCE}/disableExecuteStatement`, ID, (call, input) => {
    permitted(call, 'DisableExecuteStatement', input.instanceId)
    call.cloud.hologres.update(input.instanceId, { executesStatements: false })
    return answered(call, true)
  }),
  roa(
    'GetExecuteStatementEnabled',
    `GET ${INSTANCE}/executeStatementEnabled`,
    ID,
    (call, input) => {
      const { executesStatements } = permitted(call, 'GetExecuteStatementEnabled', input.instanceId)
      return answered(call, executesStatements)
    },
  ),
  roa('ExecuteStatement', `POST ${INSTANCE}/executeStatement`, ID, async (call, input) => {
    const body = bodyOf(call, 'dbName', 'sql', 'parameters', 'maxRows', 'maxBytes', 'queryTimeout')
    const instance = permitted(call, 'ExecuteStatement', input.instanceId)
    if (!instance.executesStatements) {
      throw new ServiceError(
        'ExecuteStatementNotEnabled',
        400,
        'ExecuteStatement is not switched on.',
      )
    }
    if (instance.status !== 'Running') {
      throw new ServiceError('InstanceNotRunning', 400, 'The instance is not running.')
    }
    const data = await executed(call, instance, body)
    return { ...answered(call, true), success: 'true', data }
  }),
]

/** Unlike those of instances, answers about statements have members in small letters. */
function answered({ requestId }: Call, data: boolean) {
  return { requestId, data, success: true, httpStatusCode: '200', errorCode: '', errorMessage: '' }
}

/** All statements of a request, separated by semicolons; the answer is the result of the last one. */
async function executed(call: Call, instance: Instance, body: Members) {
  requiredText(body, 'dbName')
  const sql = requiredText(body, 'sql')
  if (sql.length > LONGEST_SQL) throw new NotValid('sql', `at most ${LONGEST_SQL} characters`)
  const { maxRows = DEFAULT_ROWS, parameters = [] } = body
  if (!(Number.isSafeInteger(maxRows) && Number(maxRows) >= 1 && Number(maxRows) <= MOST_ROWS)) {
    throw new NotValid('maxRows', `it must be 1 to ${MOST_ROWS}`)
  }
  if (!Array.isArray(parameters) || parameters.length > 0) {
    throw new NotValid('parameters', 'there are none here')
  }
  const statements = sql.split(';').filter((each) => each.trim() !== '')
  if (statements.length === 0) throw new NotValid('sql', 'it is empty')
  // All are checked before the first one is performed.
  const parsed = statements.map((each) => ({ each: each.trim(), statement: parseStatement(each) }))
  let last: object = {}
  for (const { each, statement } of parsed) {
    try {
      const result = await performed(call, instance.instanceId, statement, Number(maxRows))
      last = {
        ...result,
        success: true,
        errorCode: '',
        errorMessage: '',
        queryId: call.requestId,
        sql: each,
      }
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      const { code: errorCode, message: errorMessage } = error
      return { success: false, errorCode, errorMessage, results: [] }
    }
  }
  return { success: true, errorCode: '', errorMessage: '', results: [last] }
}

const NOTHING = { columnMetadata: [], records: [], count: 0, updateCount: 0, truncated: false }

async function performed(call: Call, instanceId: string, statement: Statement, maxRows: number) {
  const { hologres } = call.cloud
  const { foreignTables, version } = hologres.instance(instanceId)
  switch (statement.kind) {
    case 'version':
      return table(['version'], [[`Hologres ${version.join('.')}`]], maxRows)
    case 'create': {
      const { name, project, table: source } = statement
      const added = { [name]: { project, table: source } }
      hologres.update(instanceId, { foreignTables: { ...foreignTables, ...added } })
      return NOTHING
    }
    case 'import': {
      const { project, tables } = statement
      const added = Object.fromEntries(tables.map((name) => [name, { project, table: name }]))
      hologres.update(instanceId, { foreignTables: { ...foreignTables, ...added } })
      return NOTHING
    }
    case 'drop': {
      const { [statement.name]: _dropped, ...left } = foreignTables
      hologres.update(instanceId, { foreignTables: left })
      return NOTHING
    }
    case 'select':
      return selected(call, instanceId, statement, maxRows)
  }
}

async function selected(
  { cloud: { hologres }, caller }: Call,
  instanceId: string,
  { table: name, columns, limit }: Extract<Statement, { kind: 'select' }>,
  maxRows: number,
) {
  const { foreignTables } = hologres.instance(instanceId)
  const source = Object.hasOwn(foreignTables, name) ? foreignTables[name] : undefined
  if (!source) throw new ServiceError('42P01', 400, `relation "${name}" does not exist`)
  const all = await hologres.readExternalTable(caller.principal, { instanceId, ...source })
  if (columns === 'count') return table(['count'], [[String(all.length)]], maxRows)
  const rows = limit === undefined ? all : all.slice(0, limit)
  const known = Object.keys(rows[0] ?? {})
  const names = columns === '*' ? known : columns
  const unknown = names.find((column) => rows.length > 0 && !known.includes(column))
  if (unknown !== undefined)
    throw new ServiceError('42703', 400, `column "${unknown}" does not exist`)
  const records = rows.map((row: Row) => names.map((column) => row[column] ?? null))
  return table(names, records, maxRows)
}

function table(
  names: readonly string[],
  all: readonly (readonly (string | null)[])[],
  most: number,
) {
  const records = all.slice(0, most)
  return {
    columnMetadata: names.map((name) => ({ name, type: 'text', nullable: true })),
    records,
    count: records.length,
    updateCount: -1,
    truncated: records.length < all.length,
  }
}
