/** A value of a typed column, as SQL and the codecs of records see it. */

export type Value =
  | null
  /** BIGINT, INT, SMALLINT, TINYINT; DATETIME in milliseconds since the epoch; DATE in days; INTERVAL_YEAR_MONTH in months. */
  | bigint
  /** DOUBLE, FLOAT */
  | number
  | boolean
  /** STRING, CHAR, VARCHAR, JSON; DECIMAL in its plain notation */
  | string
  /** BINARY; a STRING whose bytes are not UTF-8 */
  | Buffer
  | Moment
  /** ARRAY, VECTOR; STRUCT in the order of its fields */
  | readonly Value[]
  | MapValue

/** TIMESTAMP, TIMESTAMP_NTZ, INTERVAL_DAY_TIME */
export interface Moment {
  readonly seconds: bigint
  readonly nanoseconds: number
}

export interface MapValue {
  readonly entries: readonly (readonly [Value, Value])[]
}

/** The values of a row in the order of the columns. */
export type TypedRow = readonly Value[]
