/** Starts `sealproof serve` in a process of its own, for measurements over HTTP. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

const SEALPROOF = join(dirname(dirname(__dirname)), 'dist', 'cli', 'sealproof.js')

export interface Served {
  readonly address: string
  /** Ends the process and waits for it. */
  stop(): Promise<void>
}

export function served(): Promise<Served> {
  return listening([SEALPROOF, 'serve', '--port', '0'])
}

/** Starts a script that prints its address as the first line. */
export async function listening(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close')
  const line = once(createInterface({ input: child.stdout }), 'line')
  const [address] = (await Promise.race([line, ended.then(() => [])])) as [string?]
  if (address === undefined) throw new Error(`${args.join(' ')} did not start\n${stderr}`)
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    const [exitCode] = (await ended) as [number | null]
    if (exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${exitCode}\n${stderr}`)
  }
  return { address, stop }
}
