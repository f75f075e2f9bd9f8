/** Rows in the encoding of the tunnel: its reader and writer and the store exchange these. */

/** Some rows, whole. */
export interface RecordChunk {
  /**
   * One after another, each with its checksum field (33553408) at its end, and nothing after the last.
   * Field n is column n of the table. Valid until the next chunk is taken: then its memory is released,
   * so a writer must wait until it was sent (the callback of `write`), or copy it.
   */
  readonly records: Buffer
  /** CRC-32C of each row as in its checksum field, 4 bytes each, little-endian. */
  readonly checksums: Buffer
}
