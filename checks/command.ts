/**
 * Runs a program to its end, within a time limit, and keeps what it said. The program gets a process
 * group of its own, which is ended with it: nothing that it started outlives it.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Ending {
  /** Null when it was ended by a signal, the time limit's among them. */
  readonly code: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly seconds: number
  readonly signal?: AbortSignal
}

export async function runToItsEnd(
  program: string,
  args: readonly string[],
  { cwd, env, seconds, signal }: Surroundings,
): Promise<Ending> {
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const end = () => endGroup(child.pid)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    end()
  }, seconds * 1000)
  signal?.addEventListener('abort', end)
  // A child left behind would hold the pipes open, so it has to go when its parent does.
  child.once('exit', end)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, timedOut, stdout, stderr }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

export function endGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nobody is left in it, which is what was wanted.
  }
}
