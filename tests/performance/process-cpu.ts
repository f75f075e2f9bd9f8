/** The CPU time that another process has used. */
import { readFileSync } from 'node:fs'

/** Of /proc/PID/stat, on every Linux of today (sysconf(_SC_CLK_TCK)). */
const TICKS_PER_SECOND = 100

/** In milliseconds; undefined where there is no /proc, or no such process. */
export function cpuMsOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name, which may have blanks: state is field 3, utime 14, stime 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
  } catch {
    return undefined
  }
}
