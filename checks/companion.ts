/**
 * Runs a program beside a piece of work, such as a server beside those who ask it. Its first line on stdout says that
 * it is ready; it is ended with all that it started, whatever becomes of the work.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { endGroup, type Surroundings } from './command'

/** `work` is given the program's first line. Rejects where it ends, or is silent for too long, before that. */
export async function withCompanion<T>(
  program: string,
  args: readonly string[],
  { cwd, env, seconds, signal }: Surroundings,
  work: (firstLine: string) => Promise<T>,
): Promise<T> {
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = once(child, 'close')
  // Told below; until then it is nobody's.
  closed.catch(() => {})
  const end = () => endGroup(child.pid)
  signal?.addEventListener('abort', end)
  try {
    return await work(await firstLineOf(child, closed, seconds))
  } finally {
    signal?.removeEventListener('abort', end)
    end()
    await closed
  }
}

async function firstLineOf(
  child: ChildProcess,
  closed: Promise<unknown>,
  seconds: number,
): Promise<string> {
  const { stdout, stderr, spawnfile } = child
  if (!stdout || !stderr) throw new Error(`${spawnfile} cannot be listened to`)
  let complaint = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const silence = AbortSignal.timeout(seconds * 1000)
  const lines = createInterface({ input: stdout, signal: silence })
  for await (const line of lines) {
    // Whoever stopped reading would stop the program too, once the pipe is full.
    stdout.resume()
    return line
  }
  if (silence.aborted) throw new Error(`${spawnfile} was not ready within ${seconds} seconds`)
  await closed
  throw new Error(`${spawnfile} ended before it was ready: ${complaint}`)
}
