/** The names that an expression may use, and where their values are in a row. */

import type { ColumnType } from '../../columns'
import { type Position, semanticException } from '../sql-errors'

export interface ScopeColumn {
  readonly name: string
  readonly type: ColumnType
}

export class Scope {
  readonly columns: readonly ScopeColumn[]
  /** Names of the source, in lower case: its alias, or its table with and without its project. */
  readonly #qualifiers: readonly string[]
  readonly #indexes: ReadonlyMap<string, number>

  constructor(columns: readonly ScopeColumn[], qualifiers: readonly string[]) {
    this.columns = columns
    this.#qualifiers = qualifiers.map((each) => each.toLowerCase())
    this.#indexes = new Map(columns.map(({ name }, index) => [name.toLowerCase(), index]))
  }

  requireQualifier(qualifier: string | null, at: Position): void {
    if (qualifier === null || this.#qualifiers.includes(qualifier.toLowerCase())) return
    throw semanticException(at, `table ${qualifier.slice(0, 128)} cannot be resolved`)
  }

  has(name: string): boolean {
    return this.#indexes.has(name.toLowerCase())
  }

  resolve(
    qualifier: string | null,
    name: string,
    at: Position,
  ): { readonly index: number; readonly type: ColumnType } {
    this.requireQualifier(qualifier, at)
    const index = this.#indexes.get(name.toLowerCase())
    const column = index === undefined ? undefined : this.columns[index]
    if (index !== undefined && column) return { index, type: column.type }
    throw semanticException(at, `column ${name.slice(0, 128)} cannot be resolved`)
  }
}

/** Of a query without FROM. */
export const NO_COLUMNS = new Scope([], [])
