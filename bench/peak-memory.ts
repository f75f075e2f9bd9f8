/**
 * The peak memory of this process since a given moment, on Linux, and garbage collection on demand:
 * one table must affect neither the time nor the memory of the next.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
/** The flag only affects new contexts, but `gc` of a new context collects the whole process. */
const collect: () => void = runInNewContext('gc')
setFlagsFromString('--no-expose-gc')

export function collectGarbage(): void {
  collect()
}

/** https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html */
export function resetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Not Linux: peakMemory returns undefined.
  }
}

/** Bytes since {@link resetPeakMemory}; undefined when the system does not report it. */
export function peakMemory(): number | undefined {
  try {
    const [, kibibytes] =
      /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return kibibytes === undefined ? undefined : Number(kibibytes) * 1024
  } catch {
    return undefined
  }
}
