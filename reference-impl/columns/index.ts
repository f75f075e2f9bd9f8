/** Types of columns and their values: entry file of this folder. It knows nothing of storage, SQL and protocols. */

export type { Column, ColumnType, PlainTypeName, StructField } from './column-type'
export type { RecordChunk } from './record-chunk'
export type { Partition, TableDefinition } from './table-definition'
export type { MapValue, Moment, TypedRow, Value } from './value'
