/** SETPROJECT: the properties of a project that the reference knows, by their names in SQL. */

import { DEFAULT_TIME_ZONE, isTimeZone } from '../../columns'
import type { Project } from '../../maxcompute'
import { type Position, semanticException } from '../sql-errors'
import type { SettingStatement } from '../syntax/statement'
import { inWordsOfSql, type Session } from './session'
import { linesOf } from './show'

interface ProjectProperty {
  readonly key: string
  /** In the answer of GetProject. */
  readonly member: string
  readonly otherwise: string
  /** Undefined: the text is no value of it. */
  readonly parse: (text: string) => boolean | number | string | undefined
}

const flag = (text: string) =>
  /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined
const days = (text: string) => (/^[0-7]$/.test(text) ? Number(text) : undefined)
const amount = (text: string) => (/^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? text : undefined)

const PROPERTIES: readonly ProjectProperty[] = [
  { key: 'odps.sql.allow.fullscan', member: 'allowFullScan', otherwise: 'false', parse: flag },
  { key: 'odps.sql.decimal.odps2', member: 'enableDecimal2', otherwise: 'true', parse: flag },
  { key: 'odps.sql.metering.value.max', member: 'sqlMeteringMax', otherwise: '', parse: amount },
  { key: 'odps.sql.timezone', member: 'timezone', otherwise: DEFAULT_TIME_ZONE, parse: zone },
  { key: 'odps.timemachine.retention.days', member: 'retentionDays', otherwise: '1', parse: days },
]

export function projectProperties(
  session: Session,
  statement: Exclude<SettingStatement, { kind: 'set' }>,
): string {
  const at: Position = statement.kind === 'set project' ? statement.at : { line: 1, column: 1 }
  try {
    return statement.kind === 'show project'
      ? shown(session.needs.projects.look(session.principal, session.project))
      : change(session, statement)
  } catch (error) {
    throw inWordsOfSql(error, at, null)
  }
}

function shown({ meta }: Project): string {
  return linesOf(
    PROPERTIES.map(({ key, member, otherwise }) => {
      return `${key}=${String(meta.properties[member] ?? otherwise)}`
    }),
  )
}

function change(
  session: Session,
  { key, value, at }: Extract<SettingStatement, { kind: 'set project' }>,
): string {
  const property = PROPERTIES.find((each) => each.key === key)
  if (!property) {
    const known = PROPERTIES.map((each) => each.key).join(', ')
    throw semanticException(at, `SETPROJECT knows ${known}, and not ${key.slice(0, 128)}`)
  }
  const parsed = property.parse(value)
  if (parsed === undefined) {
    throw semanticException(at, `'${value.slice(0, 64)}' is no value of ${key}`)
  }
  const { projects } = session.needs
  const project = projects.toChange(
    session.principal,
    session.project,
    'odps:UpdateProjectBasicMeta',
  )
  const properties = { ...project.meta.properties, [property.member]: parsed }
  project.meta = { ...project.meta, properties }
  projects.save(project)
  return 'OK'
}

function zone(text: string): string | undefined {
  return isTimeZone(text) ? text : undefined
}
