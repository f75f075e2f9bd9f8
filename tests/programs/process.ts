/**
 * Programs that tests start: to their end and within a time limit, or as a server beside the test. Each gets a process
 * group of its own, which is ended with it: nothing that it started outlives it.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

export const ROOT = join(__dirname, '..', '..')

export interface Ending {
  /** Null when it was ended by a signal, the time limit's among them. */
  readonly code: number | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly seconds?: number
}

const USUAL_SECONDS = 120
const SECONDS_TO_START = 30

const running = new Set<number>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const leader of running) endGroup(leader)
    process.kill(process.pid, signal)
  })
}

export async function run(
  program: string,
  args: readonly string[],
  { seconds = USUAL_SECONDS, ...surroundings }: Surroundings = {},
): Promise<Ending> {
  const child = start(program, args, surroundings)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const end = () => endGroup(child.pid)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    end()
  }, seconds * 1000)
  // A child left behind would hold the pipes open, so it has to go when its parent does.
  child.once('exit', end)
  try {
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, timedOut, stdout, stderr }
  } finally {
    clearTimeout(timer)
  }
}

/** Rejects with all that the program said where it ends otherwise than with `expected`. */
export async function runTo(
  expected: number,
  program: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Ending> {
  const ending = await run(program, args, surroundings)
  if (ending.code === expected) return ending
  const how = ending.timedOut ? 'was ended at its time limit' : `ended with ${ending.code}`
  const line = [program, ...args].join(' ')
  throw new Error(`${line}\n${how}, not with ${expected}\n${ending.stdout}${ending.stderr}`)
}

/**
 * Runs a server beside `work`, which is given its first line: that says that it is ready. Rejects where the server
 * ends, or is silent for too long, before that.
 */
export async function withServer<T>(
  program: string,
  args: readonly string[],
  work: (firstLine: string) => Promise<T>,
  { seconds = SECONDS_TO_START, ...surroundings }: Surroundings = {},
): Promise<T> {
  const child = start(program, args, surroundings)
  const closed = once(child, 'close')
  // Awaited below; until then a rejection is not unhandled.
  closed.catch(() => {})
  try {
    return await work(await firstLineOf(child, closed, seconds))
  } finally {
    endGroup(child.pid)
    await closed
  }
}

function start(
  program: string,
  args: readonly string[],
  { cwd = ROOT, env }: Surroundings,
): ChildProcess {
  const child = spawn(program, args, {
    cwd,
    env: { ...environment(), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { pid } = child
  if (pid !== undefined) {
    running.add(pid)
    child.once('close', () => running.delete(pid))
  }
  return child
}

/** The project's own tools come first, its pinned Node among them; output is plain text. */
function environment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NODE_OPTIONS: __, NODE_TEST_CONTEXT: ___, ...rest } = process.env
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...rest, PATH: path, NO_COLOR: '1' }
}

async function firstLineOf(
  child: ChildProcess,
  closed: Promise<unknown>,
  seconds: number,
): Promise<string> {
  const { stdout, stderr, spawnfile } = child
  if (!stdout || !stderr) throw new Error(`${spawnfile} has no output`)
  let complaint = ''
  stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const silence = AbortSignal.timeout(seconds * 1000)
  const lines = createInterface({ input: stdout, signal: silence })
  for await (const line of lines) {
    // Output that is not read would stop the program once the pipe is full.
    stdout.resume()
    return line
  }
  if (silence.aborted) throw new Error(`${spawnfile} was not ready within ${seconds} seconds`)
  await closed
  throw new Error(`${spawnfile} ended before it was ready: ${complaint}`)
}

function endGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // The group has ended already.
  }
}
