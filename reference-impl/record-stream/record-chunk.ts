/** What is asked about chunks of rows. */

import type { RecordChunk } from '../columns'

export type { RecordChunk }

export function rowCountOf({ checksums }: RecordChunk): number {
  return checksums.length / 4
}
