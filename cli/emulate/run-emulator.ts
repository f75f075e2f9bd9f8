/** Runs the emulator until a signal ends it. */
import { DataFolder, DataFolderError } from '../../reference-impl'
import {
  type Emulator,
  type EmulatorSettings,
  SeedConflict,
  type SeedDocument,
  startEmulator,
} from '../../reference-impl/protocols'
import { UsageError } from '../../specification/usage-error'
import { Interruption } from '../interruption'

export interface EmulateRequest {
  readonly port: number
  /** The folder that keeps everything; left out: in memory. */
  readonly data?: string
  /** The file with what a new emulator has at first. */
  readonly seed?: string
}

/** Resolves to the exit code when a signal has ended the emulator. */
export async function runEmulator(request: EmulateRequest): Promise<number> {
  const { port, data } = request
  const interruption = new Interruption()
  const seed = request.seed === undefined ? undefined : await seedIn(request.seed)
  const folder = data === undefined ? undefined : await openedFolder(data)
  try {
    const kept = folder && { state: folder.state, store: folder.store }
    const emulator = await started({ port, onMistake, ...kept, ...(seed && { seed }) }, request)
    process.stdout.write(greeting(emulator))
    await interruption.asked
    await emulator.close()
  } finally {
    folder?.close()
  }
  return 0
}

async function openedFolder(path: string): Promise<DataFolder> {
  try {
    return await DataFolder.open(path)
  } catch (error) {
    if (!(error instanceof DataFolderError)) throw error
    throw new UsageError(`--data ${path}: ${error.message}`)
  }
}

/** The reader of seeds is loaded only where there is one. */
async function seedIn(file: string): Promise<SeedDocument> {
  const { readSeed } = await import('./read-seed')
  return readSeed(file)
}

async function started(settings: EmulatorSettings, request: EmulateRequest): Promise<Emulator> {
  try {
    return await startEmulator(settings)
  } catch (error) {
    if (error instanceof SeedConflict) {
      throw new UsageError(
        `--seed ${request.seed}: ${request.data} was begun with another seed, or without one; leave out --seed to go on with it, or take an empty folder`,
      )
    }
    const { code } = error as NodeJS.ErrnoException
    const reason = WHY[code ?? '']
    if (reason === undefined) throw error
    throw new UsageError(`--port ${settings.port}: ${reason}`)
  }
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; --port 0 picks a port that is free',
  EACCES: 'you may not listen there; take one above 1023, or --port 0 for any that is free',
}

/** The name of the operation and the place in the code. Never the request, which may have secrets. */
function onMistake(error: unknown, operation: string): void {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const place = /\(?([^\s(]+:\d+:\d+)\)?/.exec(stack)?.[1] ?? 'an unknown place'
  const name = error instanceof Error ? error.name : typeof error
  process.stderr.write(`sealproof: ${operation} failed with ${name} at ${place}\n`)
}

/** The first line is the address; then what a client needs, to be copied. */
function greeting({ address, identity, firstProjects }: Emulator): string {
  const { accountId, accessKeyId, accessKeySecret, region } = identity
  const host = new URL(address).host
  return `${address}

account ${accountId}, region ${region}, projects at first: ${firstProjects.join(', ') || 'none'}

export ALIBABA_CLOUD_ACCESS_KEY_ID=${accessKeyId}
export ALIBABA_CLOUD_ACCESS_KEY_SECRET=${accessKeySecret}
export ALIBABA_CLOUD_REGION_ID=${region}
export KMS_ENDPOINT=${host} RAM_ENDPOINT=${host} STS_ENDPOINT=${host} MAXCOMPUTE_ENDPOINT=${host}

Node.js    new OpenApi.Config({ accessKeyId: '${accessKeyId}', accessKeySecret: '${accessKeySecret}', endpoint: '${host}', protocol: 'http', regionId: '${region}' })
Python     open_api_models.Config(access_key_id='${accessKeyId}', access_key_secret='${accessKeySecret}', endpoint='${host}', protocol='http', region_id='${region}')
Terraform  provider "alicloud" { access_key = "${accessKeyId}", secret_key = "${accessKeySecret}", region = "${region}", protocol = "HTTP" }
PyODPS     from odps import ODPS
           o = ODPS('${accessKeyId}', '${accessKeySecret}', project='${firstProjects[0] ?? 'my_project'}', endpoint='${address}/api')
           print([table.name for table in o.list_tables()])
`
}
