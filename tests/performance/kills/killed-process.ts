/**
 * The command, ended at a moment: killed (SIGKILL, as the system does where memory runs out; it gets no chance to do anything
 * more), or with a disk that is full from then on until it has ended.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { COMMAND } from '../../programs/command'

/**
 * `size`: when the record has so many bytes. `milliseconds`: so long after the start, or after the record has that size.
 * `limit`: no file may have more bytes than that. `full`: when the record has so many bytes, its disk is filled up.
 */
export type Moment =
  | { readonly kind: 'started'; readonly milliseconds: number }
  | { readonly kind: 'size'; readonly bytes: number; readonly milliseconds: number }
  | { readonly kind: 'limit' | 'full'; readonly bytes: number }

export interface Ended {
  /** Null: it was killed. */
  readonly code: number | null
  readonly stderr: string
}

export interface Surroundings {
  readonly record: string
  readonly env: Readonly<Record<string, string>>
}

/** To its end where no moment is given, or where it ends before. */
export async function played(
  args: readonly string[],
  { record, env }: Surroundings,
  moment?: Moment,
): Promise<Ended> {
  const command = [process.execPath, COMMAND, ...args]
  const limits = moment?.kind === 'limit' ? ['prlimit', `--fsize=${moment.bytes}`] : []
  const [program = '', ...given] = [...limits, ...command]
  const child = spawn(program, given, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const closed = once(child, 'close') as Promise<[number | null]>
  if (moment?.kind === 'full') await onFullDisk(child, record, moment.bytes, closed)
  else if (moment?.kind === 'started' || moment?.kind === 'size')
    await killedAt(child, record, moment)
  const [code] = await closed
  return { code, stderr }
}

async function killedAt(
  child: ChildProcess,
  record: string,
  moment: Extract<Moment, { readonly milliseconds: number }>,
): Promise<void> {
  if (moment.kind === 'size') await recordHas(moment.bytes, child, record)
  if (moment.milliseconds > 0) await Promise.race([once(child, 'exit'), later(moment.milliseconds)])
  if (isRunning(child)) child.kill('SIGKILL')
}

/** Another file takes the space that is left, until the process has ended. */
async function onFullDisk(
  child: ChildProcess,
  record: string,
  bytes: number,
  closed: Promise<unknown>,
): Promise<void> {
  await recordHas(bytes, child, record)
  const ballast = join(dirname(dirname(record)), 'ballast')
  fillUpWith(ballast)
  try {
    await closed
  } finally {
    rmSync(ballast)
  }
}

function fillUpWith(path: string): void {
  const file = openSync(path, 'w')
  try {
    for (let size = 1 << 20; size > 0; ) {
      // What a system call writes of a piece that does not fit is less than the piece, or nothing.
      try {
        if (writeSync(file, Buffer.alloc(size)) < size) size >>= 1
      } catch {
        size >>= 1
      }
    }
  } finally {
    closeSync(file)
  }
}

/** Whether a small disk of memory can be mounted here, and a process be limited. */
export function canMount(folder: string): boolean {
  return (
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'none', folder], { stdio: 'ignore' })
      .status === 0
  )
}

export function unmount(folder: string): void {
  spawnSync('umount', [folder], { stdio: 'ignore' })
}

export function canLimit(): boolean {
  return spawnSync('prlimit', ['--fsize', 'true'], { stdio: 'ignore' }).status === 0
}

const isRunning = (child: ChildProcess) => child.exitCode === null && child.signalCode === null

async function recordHas(bytes: number, child: ChildProcess, record: string): Promise<void> {
  while (isRunning(child) && sizeOf(record) < bytes) await later(POLL_MS)
}

const POLL_MS = 1

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
