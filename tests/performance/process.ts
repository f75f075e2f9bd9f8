/** Runs a script in a process of its own and measures it from start to end. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Sample {
  readonly milliseconds: number
  readonly exitCode: number | null
  readonly stderr: string
}

/** Runs a script on this Node. Reads its output, as a terminal does, and discards it. */
export async function runScript(args: readonly string[], cwd: string): Promise<Sample> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stdout.resume()
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { milliseconds: performance.now() - start, exitCode, stderr }
}
