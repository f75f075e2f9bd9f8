/**
 * Keeps a second process out of the folder of a run while a first one writes to it: a file that names the process. A lock
 * of a process that has ended does not count.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { writeFailure } from '../../record/write-failure'
import { UsageError } from '../../specification/usage-error'

export const LOCK = 'run.lock'

interface Owner {
  readonly host: string
  readonly pid: number
  /** Where the system says it: tells a process from a later one with the same number. */
  readonly started: string | undefined
}

/** Returns what releases it. @throws UsageError where another process has it */
export function lockRun(folder: string): () => void {
  const path = join(folder, LOCK)
  const own: Owner = { host: hostname(), pid: process.pid, started: startOf(process.pid) }
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx' })
      return releasing(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeFailure(path, error)
      const owner = ownerIn(path)
      if (owner !== undefined && isRunning(owner)) throw new UsageError(busy(folder, path, owner))
      rmSync(path, { force: true })
    }
  }
}

/** For a verb that reads the run only, maybe from a place where it cannot write. @throws UsageError */
export function refuseIfBusy(folder: string): void {
  const path = join(folder, LOCK)
  const owner = ownerIn(path)
  if (owner !== undefined && isRunning(owner)) throw new UsageError(busy(folder, path, owner))
}

/** Once: later the lock may be that of another process. */
function releasing(path: string): () => void {
  let isReleased = false
  return () => {
    if (!isReleased) rmSync(path, { force: true })
    isReleased = true
  }
}

function busy(folder: string, path: string, { host, pid }: Owner): string {
  const process = `process ${pid}${host === hostname() ? '' : ` on ${host}`}`
  const remedy = host === hostname() ? 'wait for its end' : `wait for its end, or remove ${path}`
  return `${folder} is being written by ${process}; ${remedy}`
}

/** Undefined: it was not written to its end, so its process has ended. */
function ownerIn(path: string): Owner | undefined {
  try {
    const { host, pid, started } = JSON.parse(readFileSync(path, 'utf8'))
    return typeof host === 'string' && Number.isInteger(pid) ? { host, pid, started } : undefined
  } catch {
    return undefined
  }
}

/** Whether a process of another machine runs is not known, so it counts as running. */
function isRunning({ host, pid, started }: Owner): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return started === undefined || started === startOf(pid)
}

/** The 22nd field of `/proc/PID/stat`, after the name in brackets (proc(5)); only Linux has it. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
