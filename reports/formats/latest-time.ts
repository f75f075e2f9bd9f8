/** The latest time that the record of a run has, for formats that require a time. */
import type { Run } from '../verdict/model'

/** ISO 8601, UTC. 1970-01-01 where the record has no time. */
export function latestTime({ started, finished }: Run): string {
  return finished ?? started ?? '1970-01-01T00:00:00.000Z'
}
