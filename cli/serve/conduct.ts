/** Serves a target until somebody asks for an end. */
import { limitsOf } from '../../adapters/limits'
import { loadTarget } from '../../adapters/load'
import { type Served, type Serving, serve } from '../../adapters/serve'
import type { Target } from '../../adapters/target'
import { UsageError } from '../../specification/usage-error'
import { INTERRUPTED } from '../exit-codes'
import { Interruption } from '../run/interruption'
import { settingsOf } from '../run/request'

/** The flags as commander hands them over. */
export interface ServeFlags {
  readonly target: string
  readonly setting: readonly string[]
  readonly port: string
  readonly sandboxes: string
  readonly bodyLimit: string
  readonly idle: string
  readonly log?: true
}

export async function conduct(flags: ServeFlags): Promise<number> {
  const settings = settingsOf(flags.setting)
  const options = {
    port: portOf(flags.port),
    sandboxes: whole('--sandboxes', flags.sandboxes),
    bodyLimitMiB: number('--body-limit', flags.bodyLimit, LARGEST_BODY_MIB),
    idleMinutes: number('--idle', flags.idle, LONGEST_IDLE_MINUTES),
    timeoutSeconds: limitsOf(settings).timeoutSeconds,
    ...(flags.log === true && { log }),
  }
  const interruption = new Interruption()
  const target = await Promise.race([loadTarget(flags.target, settings), interruption.asked])
  if (target === 'interrupted') return INTERRUPTED
  const serving = await opened(target, options)
  process.stdout.write(`${serving.address}\n`)
  const { name, version } = target
  process.stderr.write(
    `${name} ${version} answers there; put the suite to it with: npx sealproof run --target ${serving.address}\n`,
  )
  await interruption.asked
  await serving.close()
  return 0
}

async function opened(
  target: Target,
  options: Parameters<typeof serve>[1] & { port: number },
): Promise<Serving> {
  try {
    return await serve(target, options)
  } catch (error) {
    await target.close()
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`--port ${options.port}: ${WHY[code ?? ''] ?? message}`)
  }
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'somebody else listens there; --port 0 picks a port that is free',
  EACCES: 'you may not listen there; take one above 1023, or --port 0 for any that is free',
}

const HIGHEST_PORT = 65_535
/** Text in V8 ends below 2^29 characters. */
const LARGEST_BODY_MIB = 511
const LONGEST_IDLE_MINUTES = 60 * 24 * 365

function portOf(given: string): number {
  const port = Number(given)
  if (/^\d+$/.test(given) && port <= HIGHEST_PORT) return port
  throw new UsageError(`--port ${given}: it takes a number from 0 to ${HIGHEST_PORT}`)
}

function whole(flag: string, given: string): number {
  const count = Number(given)
  if (/^\d+$/.test(given) && count >= 1 && Number.isSafeInteger(count)) return count
  throw new UsageError(`${flag} ${given}: it takes a whole number above 0`)
}

function number(flag: string, given: string, most: number): number {
  const amount = Number(given)
  if (given.trim() !== '' && amount > 0 && amount <= most) return amount
  throw new UsageError(`${flag} ${given}: it takes a number above 0, at most ${most}`)
}

/** A path is what a stranger wrote, and might move a terminal's cursor. */
function log({ method, path, status, milliseconds }: Served): void {
  const shown = path.slice(0, 200).replaceAll(/[^\x21-\x7e]/g, '?')
  process.stderr.write(`${method} ${shown} ${status} ${milliseconds.toFixed(1)} ms\n`)
}
