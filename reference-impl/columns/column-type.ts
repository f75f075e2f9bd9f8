/**
 * The types of columns (https://www.alibabacloud.com/help/en/maxcompute/user-guide/data-type-editions).
 */

export type ColumnType =
  | { readonly name: PlainTypeName }
  | { readonly name: 'CHAR' | 'VARCHAR'; readonly length: number }
  | { readonly name: 'DECIMAL'; readonly precision: number; readonly scale: number }
  | { readonly name: 'ARRAY'; readonly element: ColumnType }
  | { readonly name: 'VECTOR'; readonly element: ColumnType; readonly dimension: number }
  | { readonly name: 'MAP'; readonly key: ColumnType; readonly value: ColumnType }
  | { readonly name: 'STRUCT'; readonly fields: readonly StructField[] }

/** Types without parameters. */
export const PLAIN_TYPES = [
  'BIGINT',
  'INT',
  'SMALLINT',
  'TINYINT',
  'DOUBLE',
  'FLOAT',
  'BOOLEAN',
  'STRING',
  'BINARY',
  'DATETIME',
  'DATE',
  'TIMESTAMP',
  'TIMESTAMP_NTZ',
  'INTERVAL_YEAR_MONTH',
  'INTERVAL_DAY_TIME',
  'JSON',
] as const

export type PlainTypeName = (typeof PLAIN_TYPES)[number]

export interface StructField {
  readonly name: string
  readonly type: ColumnType
}

export interface Column {
  /** In lower case, as MaxCompute keeps it. */
  readonly name: string
  readonly type: ColumnType
  readonly comment: string
  readonly isNullable: boolean
}
