/** Ends the process when all output is written, without waiting for handles that a target left open. */

import { outputWritten } from './output-streams'
import { leaveAtOnce } from './process-exit'

export async function leave(exitCode: number): Promise<never> {
  await outputWritten()
  return leaveAtOnce(exitCode)
}

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function hasColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR
}
