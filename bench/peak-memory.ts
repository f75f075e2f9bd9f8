/**
 * The most memory that this process held in a batch of time, where the system tells, and the collection of
 * what is no longer needed: what one table left behind is neither in the next one's time nor in its memory.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** The flag is for contexts to come; the function it gives works for the whole process. */
const collect: () => void = runInNewContext('gc')
setFlagsFromString('--no-expose-gc')

export function collectGarbage(): void {
  collect()
}

/** Linux keeps the mark, and sets it back when asked (https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html). */
export function resetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Elsewhere there is no such mark, and peakMemory says so.
  }
}

/** Bytes since {@link resetPeakMemory}; undefined where nobody knows. */
export function peakMemory(): number | undefined {
  try {
    const [, kibibytes] =
      /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024
  } catch {
    return undefined
  }
}
