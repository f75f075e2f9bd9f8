/** The one time of a run that a format insists on. */
import type { Run } from '../verdict/model'

/** ISO 8601, UTC. A record that tells none gets the beginning of all times, which nobody takes for one. */
export function timeOf({ started, finished }: Run): string {
  return finished ?? started ?? '1970-01-01T00:00:00.000Z'
}
