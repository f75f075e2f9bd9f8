/** The command, killed at a moment: it gets no chance to do anything more (SIGKILL). */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { setTimeout as later } from 'node:timers/promises'
import { COMMAND } from '../../programs/command'

/** `size`: when the record has so many bytes. `milliseconds`: so long after the start, or after the record has that size. */
export type Moment =
  | { readonly kind: 'started'; readonly milliseconds: number }
  | { readonly kind: 'size'; readonly bytes: number; readonly milliseconds: number }

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
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const closed = once(child, 'close') as Promise<[number | null]>
  if (moment) await killedAt(child, record, moment)
  const [code] = await closed
  return { code, stderr }
}

async function killedAt(child: ChildProcess, record: string, moment: Moment): Promise<void> {
  const isRunning = () => child.exitCode === null
  if (moment.kind === 'size')
    while (isRunning() && sizeOf(record) < moment.bytes) await later(POLL_MS)
  if (moment.milliseconds > 0) await Promise.race([once(child, 'exit'), later(moment.milliseconds)])
  if (isRunning()) child.kill('SIGKILL')
}

const POLL_MS = 1

export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
