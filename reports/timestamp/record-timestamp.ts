/** A trusted timestamp of a record: read, held against the record, and its signature checked as far as that can be. */
import { createHash } from 'node:crypto'
import { checkTimestampSignature, type TimestampSignature } from './timestamp-signature'
import { type ImprintAlgorithm, NoTimestamp, parseTimestamp } from './timestamp-token'

export { NoTimestamp } from './timestamp-token'

/** It matches: no other timestamp gets into a report. */
export interface RecordTimestamp {
  /** ISO 8601, UTC: the record existed then. */
  readonly time: string
  /** As the token says itself; left out: it does not say. */
  readonly authority?: string
  /** `SHA-256`, and the digest of the record in hex. */
  readonly algorithm: string
  readonly digest: string
  readonly signature: TimestampSignature
}

/** In bytes. A response with a chain of certificates has less than 10,000. */
export const MOST_TIMESTAMP_BYTES = 1 << 20

/** Throws a {@link NoTimestamp} where it cannot be read, is over another file, or has a wrong signature. */
export function readTimestamp(bytes: Buffer, record: Iterable<Uint8Array>): RecordTimestamp {
  const token = parseTimestamp(bytes)
  const { algorithm, digest } = token.imprint
  const own = digestOf(record, algorithm)
  const name = NAMES[algorithm]
  if (own !== digest) {
    throw new NoTimestamp(
      `it is over another file: it names ${name} ${digest.slice(0, 16)}…, and run.ndjson has ${own.slice(0, 16)}…`,
    )
  }
  return {
    time: token.time,
    ...(token.authority === undefined ? {} : { authority: token.authority }),
    algorithm: name,
    digest,
    signature: checkTimestampSignature(token),
  }
}

const NAMES: Readonly<Record<ImprintAlgorithm, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
}

function digestOf(chunks: Iterable<Uint8Array>, algorithm: ImprintAlgorithm): string {
  const hash = createHash(algorithm)
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}
