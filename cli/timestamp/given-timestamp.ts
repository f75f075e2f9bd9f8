/** The file of `--timestamp`: a time-stamp response over the record of a run, as `report` and `bundle` take it. */
import { chunksOf, MOST_TIMESTAMP_BYTES, NoTimestamp, type Run, readTimestamp } from '../../reports'
import { readRegularFile } from '../../specification/regular-file'
import { UsageError } from '../../specification/usage-error'

export interface GivenTimestamp {
  /** As they are in the file. */
  readonly bytes: Buffer
  readonly timestamp: NonNullable<Run['timestamp']>
}

/** Throws a {@link UsageError} where the file is no timestamp of this record. */
export function givenTimestamp(file: string, record: string): GivenTimestamp {
  const called = `--timestamp ${file}`
  const bytes = bytesOf(file, called)
  try {
    return { bytes, timestamp: readTimestamp(bytes, chunksOf(record)) }
  } catch (error) {
    if (!(error instanceof NoTimestamp)) throw error
    throw new UsageError(`${called}: ${error.message}`)
  }
}

function bytesOf(file: string, called: string): Buffer {
  try {
    return readRegularFile(file, MOST_TIMESTAMP_BYTES, called)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${called} cannot be read: ${(error as Error).message}`)
  }
}
