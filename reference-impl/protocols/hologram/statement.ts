/**
 * The statements that ExecuteStatement understands: foreign tables of MaxCompute, and reading them.
 * Everything else is refused by name, so that no statement seems to work and does not.
 */

import { NotValid } from '../gateway'

export type Statement =
  | {
      readonly kind: 'create'
      readonly name: string
      readonly project: string
      readonly table: string
    }
  | {
      readonly kind: 'import'
      readonly project: string
      readonly tables: readonly string[]
    }
  | { readonly kind: 'drop'; readonly name: string }
  | {
      readonly kind: 'select'
      /** `*`, `count`, or the names of columns. */
      readonly columns: '*' | 'count' | readonly string[]
      readonly table: string
      readonly limit: number | undefined
    }
  | { readonly kind: 'version' }

const NAME = String.raw`(?:"?public"?\.)?"?([A-Za-z_]\w{0,127})"?`
const CREATE = new RegExp(
  String.raw`^create\s+foreign\s+table\s+(?:if\s+not\s+exists\s+)?${NAME}\s*\([^()]{0,4000}(?:\(\d{1,3}(?:,\s?\d{1,3})?\)[^()]{0,4000}){0,50}\)\s*server\s+odps_server\s+options\s*\(([^()]{1,2000})\)$`,
  'i',
)
const IMPORT =
  /^import\s+foreign\s+schema\s+"?([A-Za-z]\w{2,27})"?\s+limit\s+to\s*\(([^()]{1,4000})\)\s*from\s+server\s+odps_server\s+into\s+"?public"?(?:\s+options\s*\([^()]{0,500}\))?$/i
const DROP = new RegExp(String.raw`^drop\s+foreign\s+table\s+(?:if\s+exists\s+)?${NAME}$`, 'i')
const SELECT = new RegExp(
  String.raw`^select\s+(\*|count\s*\(\s*\*\s*\)|[\w"]{1,128}(?:\s?,\s?[\w"]{1,128}){0,200})\s+from\s+${NAME}(?:\s+limit\s+(\d{1,9}))?$`,
  'i',
)

/** @throws NotValid for any other statement */
export function parseStatement(sql: string): Statement {
  const text = sql.trim().replace(/\s+/g, ' ')
  if (/^select version\(\)$/i.test(text)) return { kind: 'version' }
  const created = CREATE.exec(text)
  if (created) {
    const [, name = '', options = ''] = created
    return { kind: 'create', name: name.toLowerCase(), ...optionsIn(options) }
  }
  const imported = IMPORT.exec(text)
  if (imported) {
    const [, project = '', tables = ''] = imported
    return { kind: 'import', project, tables: tables.split(',').map(plainName) }
  }
  const dropped = DROP.exec(text)?.[1]
  if (dropped !== undefined) return { kind: 'drop', name: dropped.toLowerCase() }
  const selected = SELECT.exec(text)
  if (selected) {
    const [, columns = '', table = '', limit] = selected
    return {
      kind: 'select',
      columns: columnsIn(columns),
      table: table.toLowerCase(),
      limit: limit === undefined ? undefined : Number(limit),
    }
  }
  throw new NotValid(
    'sql',
    'here it is CREATE FOREIGN TABLE, IMPORT FOREIGN SCHEMA, DROP FOREIGN TABLE, SELECT from one table, or SELECT version()',
  )
}

function optionsIn(options: string): { readonly project: string; readonly table: string } {
  const value = (name: string) =>
    new RegExp(String.raw`${name}\s+'([\w#]{1,160})'`, 'i').exec(options)?.[1]
  const [project = '', schema] = (value('project_name') ?? '').split('#')
  const table = value('table_name') ?? ''
  if (project === '' || table === '' || (schema ?? 'default') !== 'default') {
    throw new NotValid('sql', "OPTIONS must have project_name '…' and table_name '…'")
  }
  return { project, table: table.toLowerCase() }
}

function columnsIn(sent: string): '*' | 'count' | readonly string[] {
  if (sent === '*') return '*'
  return /^count\b/i.test(sent) ? 'count' : sent.split(',').map(plainName)
}

function plainName(sent: string): string {
  return sent.trim().replaceAll('"', '').toLowerCase()
}
