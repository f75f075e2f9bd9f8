/** Runs a script in a process of its own and measures it from start to end. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Sample {
  readonly milliseconds: number
  /** CPU time of the whole process, user and system. */
  readonly cpuMilliseconds: number
  readonly exitCode: number | null
  readonly stderr: string
}

/** Runs a script on this Node. Reads its output, as a terminal does, and discards it. */
export async function runScript(args: readonly string[], cwd: string): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'sealproof-cpu-'))
  const cpuFile = join(folder, 'cpu')
  const start = performance.now()
  const child = spawn(process.execPath, ['--require', REPORT_CPU, ...args], {
    cwd,
    env: { ...process.env, SEALPROOF_CPU_FILE: cpuFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stdout.resume()
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  const milliseconds = performance.now() - start
  const cpuMilliseconds = cpuIn(cpuFile)
  rmSync(folder, { recursive: true })
  return { milliseconds, cpuMilliseconds, exitCode, stderr }
}

const REPORT_CPU = join(__dirname, 'report-cpu.cjs')

/** A process that was killed has written none. */
function cpuIn(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return Number.NaN
  }
}
