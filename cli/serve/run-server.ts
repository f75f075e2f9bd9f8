/** Serves a target over HTTP until a signal ends it. */
import { limitsOf } from '../../adapters/limits'
import { type LoadedTarget, loadTarget, type Settings } from '../../adapters/load'
import { type Served, type Serving, serve } from '../../adapters/serve'
import type { Target } from '../../adapters/target'
import { hasReferenceLoaded } from '../../record/seen-target'
import { UsageError } from '../../specification/usage-error'
import { INTERRUPTED } from '../exit-codes'
import { Interruption } from '../interruption'

export interface ServeRequest {
  readonly target: string
  readonly settings: Settings
  readonly port: number
  readonly sandboxes: number
  /** In MiB. */
  readonly bodyLimit: number
  /** In minutes. */
  readonly idle: number
  readonly log?: boolean
}

/** Resolves to the exit code when a signal has ended the server. */
export async function runServer(request: ServeRequest): Promise<number> {
  const { port, sandboxes, settings } = request
  const options = {
    port,
    sandboxes,
    bodyLimitMiB: request.bodyLimit,
    idleMinutes: request.idle,
    timeoutSeconds: limitsOf(settings).timeoutSeconds,
    ...(request.log ? { log } : {}),
  }
  const interruption = new Interruption()
  const loading = loadTarget(request.target, settings).then(withReferenceMark)
  const target = await Promise.race([loading, interruption.asked])
  if (target === 'interrupted') {
    process.stderr.write('sealproof: interrupted before the target was reached\n')
    return INTERRUPTED
  }
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

/** A module that hands on the reference's answers may have lost the reference's own declaration. */
function withReferenceMark(target: LoadedTarget): LoadedTarget {
  const seen = target.seen?.()
  return seen && hasReferenceLoaded(seen) ? { ...target, reference: true } : target
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
  EADDRINUSE: 'another program listens there; --port 0 picks a port that is free',
  EACCES: 'you may not listen there; take one above 1023, or --port 0 for any that is free',
}

/** A path may hold control characters of a terminal, so only printable ASCII is shown. */
function log({ method, path, status, milliseconds }: Served): void {
  const shown = path.slice(0, 200).replaceAll(/[^\x21-\x7e]/g, '?')
  process.stderr.write(`${method} ${shown} ${status} ${milliseconds.toFixed(1)} ms\n`)
}
