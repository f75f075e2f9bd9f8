/** Ends the process when all output is written, without waiting for handles that a target left open. */

import { outputWritten } from './output-streams'
import { leaveAtOnce } from './process-exit'

export async function leave(exitCode: number): Promise<never> {
  await outputWritten()
  return leaveAtOnce(exitCode)
}
