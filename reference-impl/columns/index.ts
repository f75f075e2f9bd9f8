/** Types of columns and their values: entry file of this folder. It knows nothing of storage, SQL and protocols. */

export type { Column, ColumnType, PlainTypeName, StructField } from './column-type'
export { plainDecimal } from './decimal-text'
export { InvalidValue } from './invalid-value'
export { DEFAULT_TIME_ZONE } from './local-time'
export { isInRange, RANGES } from './ranges'
export type { RecordChunk } from './record-chunk'
export type { Partition, TableDefinition } from './table-definition'
export { formatValue } from './text-of-value'
export { formatColumnType, InvalidType, parseColumnType } from './type-name'
export type { MapValue, Moment, TypedRow, Value } from './value'
export { checkedValue } from './value-check'
export { parseValue } from './value-of-text'
