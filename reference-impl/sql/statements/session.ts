/** For whom and where statements are executed, with their hints. */

import { DEFAULT_TIME_ZONE, isTimeZone } from '../../columns'
import { ServiceError } from '../../errors'
import type { TableDescription } from '../../maxcompute'
import type { CompileContext } from '../expressions/compile'
import { callOf } from '../expressions/functions'
import type { Scope } from '../expressions/scope'
import { noPermission, type Position, semanticException, tableNotFound } from '../sql-errors'
import type { SqlNeeds, SqlRequest } from '../sql-request'
import type { TableName } from '../syntax/statement'

export interface Place {
  readonly project: string
  readonly table: string
}

export class Session {
  readonly needs: SqlNeeds
  readonly principal: string
  readonly project: string
  readonly #settings: Map<string, string>
  #zone: string | undefined

  constructor(needs: SqlNeeds, principal: string, { project, settings }: SqlRequest) {
    this.needs = needs
    this.principal = principal
    this.project = project
    this.#settings = new Map(Object.entries(settings))
  }

  get tables() {
    return this.needs.tables
  }

  set(key: string, value: string): void {
    this.#settings.set(key, value)
    this.#zone = undefined
  }

  /** The hint, or else the property of the project. */
  isOn(hint: string, property: string | null, otherwise: boolean): boolean {
    const said = this.#settings.get(hint) ?? (property && this.property(property))
    return said === undefined || said === null ? otherwise : String(said).toLowerCase() === 'true'
  }

  property(name: string): unknown {
    const { projects } = this.needs
    return projects.find(this.principal, this.project).meta.properties[name]
  }

  /** The time zone of times as text. */
  get zone(): string {
    if (!this.#zone) {
      const hint = this.#settings.get('odps.sql.timezone')
      const name = hint ?? this.property('timezone')
      this.#zone = checkedZone(typeof name === 'string' && name !== '' ? name : DEFAULT_TIME_ZONE)
    }
    return this.#zone
  }

  compileContext(scope: Scope): CompileContext {
    return {
      scope,
      zone: this.zone,
      isStrict: this.isOn('odps.sql.udf.strict.mode', null, true),
      hasInt: this.isOn('odps.sql.type.system.odps2', null, true),
      now: this.needs.clock.now(),
      call: callOf,
    }
  }

  placeOf({ project, name }: TableName): Place {
    return { project: project ?? this.project, table: name }
  }

  /** @throws ServiceError when there is no such table */
  async describe(table: TableName): Promise<TableDescription> {
    return this.about(table, () => this.tables.describe(this.principal, this.placeOf(table)))
  }

  /** What a service below says about a table, in the words of SQL. */
  async about<Result>(table: TableName, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      const { project, table: name } = this.placeOf(table)
      throw inWordsOfSql(error, table.at, `${project}.${name.slice(0, 128)}`)
    }
  }
}

/** @param table null: the statement is about no table */
export function inWordsOfSql(error: unknown, at: Position, table: string | null): unknown {
  if (!(error instanceof ServiceError)) return error
  switch (error.code) {
    case 'NO_PRIVILEGE':
    case 'NoPermission':
      return noPermission(at, error.message)
    case 'OBJECT_NOT_EXIST':
      return table === null ? semanticException(at, error.message) : tableNotFound(at, table)
    case 'INVALID_PARAMETER':
      return semanticException(at, error.message)
    case 'PARTITION_NOT_EXIST':
    case 'PARTITION_ALREADY_EXISTS':
      return new ServiceError(
        'ODPS-0110061',
        error.httpStatus,
        `ODPS-0110061:Failed to run ddltask - ${error.message}`,
      )
    default:
      return error
  }
}

function checkedZone(name: string): string {
  if (isTimeZone(name)) return name
  throw semanticException({ line: 1, column: 1 }, `there is no time zone ${name.slice(0, 64)}`)
}
