/**
 * The one way out of the process. Until a verb has come to its end, the exit code is that of a fault of the suite: also
 * where other code calls `process.exit`, and where nothing is left that could wake the process.
 */
import { SUITE_FAULT } from './exit-codes'

let isLeaving = false

export function leaveAtOnce(exitCode: number): never {
  isLeaving = true
  process.exit(exitCode)
}

export function endOnlyByLeaving(): void {
  process.exitCode = SUITE_FAULT
  process.on('exit', (code) => {
    if (isLeaving) return
    process.exitCode = SUITE_FAULT
    const how =
      code === SUITE_FAULT ? 'nothing was left to wait for' : `something ended it with ${code}`
    process.stderr.write(`sealproof: the process ended before its work was done: ${how}\n`)
  })
}
