/** Statements as the parser hands them over: what was written, not yet checked against any table. */

import type { ColumnType } from '../../columns'
import type { Position } from '../sql-errors'
import type { Expression } from './expression'

export interface TableName {
  /** null: the project of the request. */
  readonly project: string | null
  /** As written. */
  readonly name: string
  readonly at: Position
}

export interface ColumnDefinition {
  readonly name: string
  readonly type: ColumnType
  readonly comment: string
  readonly isNullable: boolean
  readonly at: Position
}

/** `ds='x'`, or `ds` alone where rows bring the value. */
export interface PartitionValue {
  readonly key: string
  readonly value: Expression | null
  readonly at: Position
}
export type PartitionSpecification = readonly PartitionValue[]

export type SelectItem =
  | { readonly kind: 'all'; readonly qualifier: string | null; readonly at: Position }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly alias: string | null }

export interface SortKey {
  readonly expression: Expression
  readonly isDescending: boolean
  readonly nulls: 'first' | 'last'
}

export type Source =
  | { readonly kind: 'table'; readonly table: TableName; readonly alias: string | null }
  | { readonly kind: 'select'; readonly select: Select; readonly alias: string | null }

export interface Select {
  readonly kind: 'select'
  readonly at: Position
  readonly isDistinct: boolean
  readonly items: readonly SelectItem[]
  readonly from: Source | null
  readonly where: Expression | null
  readonly groupBy: readonly Expression[]
  readonly having: Expression | null
  readonly orderBy: readonly SortKey[]
  /** null: all rows. */
  readonly limit: number | null
  readonly offset: number
}

export interface CreateTable {
  readonly kind: 'create table'
  readonly table: TableName
  readonly ifNotExists: boolean
  readonly content:
    | {
        readonly kind: 'columns'
        readonly columns: readonly ColumnDefinition[]
        readonly partitionKeys: readonly ColumnDefinition[]
      }
    | { readonly kind: 'like'; readonly model: TableName }
    | { readonly kind: 'as'; readonly select: Select }
  readonly comment: string
  readonly lifecycle: number | null
}

export interface Insert {
  readonly kind: 'insert'
  readonly table: TableName
  readonly mode: 'append' | 'overwrite'
  readonly partition: PartitionSpecification
  /** null: all columns in their order. */
  readonly columns: readonly { readonly name: string; readonly at: Position }[] | null
  readonly rows:
    | { readonly kind: 'values'; readonly rows: readonly (readonly Expression[])[] }
    | Select
}

export type TableStatement =
  | CreateTable
  | { readonly kind: 'drop table'; readonly table: TableName; readonly ifExists: boolean }
  | { readonly kind: 'rename table'; readonly table: TableName; readonly to: TableName }
  | {
      readonly kind: 'add partition'
      readonly table: TableName
      readonly ifNotExists: boolean
      readonly partitions: readonly PartitionSpecification[]
    }
  | {
      readonly kind: 'drop partition'
      readonly table: TableName
      readonly ifExists: boolean
      readonly partitions: readonly PartitionSpecification[]
    }
  | {
      readonly kind: 'truncate'
      readonly table: TableName
      /** Empty: the whole table. */
      readonly partitions: readonly PartitionSpecification[]
    }

export type ShowStatement =
  | {
      readonly kind: 'describe'
      readonly table: TableName
      readonly isExtended: boolean
      readonly partition: PartitionSpecification
    }
  | {
      readonly kind: 'show tables'
      readonly project: string | null
      readonly pattern: string | null
      readonly at: Position
    }
  | {
      readonly kind: 'show partitions'
      readonly table: TableName
      readonly partition: PartitionSpecification
    }
  | { readonly kind: 'show create table'; readonly table: TableName }

export type MemberStatement =
  | { readonly kind: 'create role'; readonly role: string; readonly at: Position }
  | { readonly kind: 'drop role'; readonly role: string; readonly at: Position }
  | {
      readonly kind: 'grant role'
      readonly role: string
      readonly user: string
      readonly at: Position
    }
  | {
      readonly kind: 'revoke role'
      readonly role: string
      readonly user: string
      readonly at: Position
    }
  | { readonly kind: 'add user'; readonly user: string; readonly at: Position }
  | { readonly kind: 'remove user'; readonly user: string; readonly at: Position }
  | { readonly kind: 'list users' }
  | { readonly kind: 'list roles' }
  /** null: of the principal itself. */
  | { readonly kind: 'show grants'; readonly user: string | null; readonly at: Position }
  | { readonly kind: 'whoami' }

export type SettingStatement =
  | { readonly kind: 'set'; readonly key: string; readonly value: string }
  | { readonly kind: 'show project' }
  | {
      readonly kind: 'set project'
      readonly key: string
      readonly value: string
      readonly at: Position
    }

export type Statement =
  | Select
  | Insert
  | TableStatement
  | ShowStatement
  | MemberStatement
  | SettingStatement
